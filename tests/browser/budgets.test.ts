import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openDevice, startBrowser } from "../support/browser";
import { startDemoServer } from "../support/demo-server";
import { print } from "../support/figures";
import type { StartedServer } from "../support/started-server";

const KB = 1024;
const SCRIPTS_KB = 350;
const STYLES_KB = 40;
const assets = join(__dirname, "../../dist/client/assets");

jest.setTimeout(240_000);

let server: StartedServer;
beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

const compressedKb = (file: string) => readFileSync(join(assets, `${file}.gz`)).length / KB;

/** Files of the build that the browser asks for until the page stands, by their endings. */
async function filesOfToday(): Promise<string[]> {
  const chromium = await startBrowser();
  const { page } = await openDevice(chromium.browser, server.url);
  await page.getByRole("button", { name: "Rep", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  const files = new Set<string>();
  page.on("request", (request) => {
    const file = /\/assets\/(.+)$/.exec(request.url())?.[1];
    if (file) files.add(file);
  });
  // The sign-in's own files are none of Today's.
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Complete" }).first().waitFor();
  await chromium.close();
  return [...files];
}

test("the first load of Today fits the budget, compressed", async () => {
  const files = await filesOfToday();
  const sum = (ending: string) =>
    Math.round(files.filter((file) => file.endsWith(ending)).reduce((kb, file) => kb + compressedKb(file), 0));
  const [scripts, styles] = [sum(".js"), sum(".css")];
  print(`first load of Today, ${files.length} files`, {
    scripts: [`${scripts} KB`, `at most ${SCRIPTS_KB} KB`],
    styles: [`${styles} KB`, `at most ${STYLES_KB} KB`],
  });
  expect(scripts).toBeGreaterThan(0);
  expect(styles).toBeGreaterThan(0);
  expect(scripts).toBeLessThanOrEqual(SCRIPTS_KB);
  expect(styles).toBeLessThanOrEqual(STYLES_KB);
});
