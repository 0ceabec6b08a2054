import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

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
let chromium: { browser: Browser; close(): Promise<void> };
let page: Page;
let filesOfToday: string[];
beforeAll(async () => {
  [server, chromium] = await Promise.all([startDemoServer(), startBrowser()]);
  ({ page } = await openDevice(chromium.browser, server.url));
  await page.getByRole("button", { name: "Rep", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  filesOfToday = await loadToday();
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
});

const compressedKb = (file: string) => readFileSync(join(assets, `${file}.gz`)).length / KB;

/** Files of the build that the browser asks for until the page stands, by their endings. */
async function loadToday(): Promise<string[]> {
  const files = new Set<string>();
  page.on("request", (request) => {
    const file = /\/assets\/(.+)$/.exec(request.url())?.[1];
    if (file) files.add(file);
  });
  // The sign-in's own files are none of Today's.
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Complete" }).first().waitFor();
  return [...files];
}

test("the first load of Today fits the budget, compressed", () => {
  const sum = (ending: string) =>
    Math.round(filesOfToday.filter((file) => file.endsWith(ending)).reduce((kb, file) => kb + compressedKb(file), 0));
  const [scripts, styles] = [sum(".js"), sum(".css")];
  print(`first load of Today, ${filesOfToday.length} files`, {
    scripts: [`${scripts} KB`, `at most ${SCRIPTS_KB} KB`],
    styles: [`${styles} KB`, `at most ${STYLES_KB} KB`],
  });
  expect(scripts).toBeGreaterThan(0);
  expect(styles).toBeGreaterThan(0);
  expect(scripts).toBeLessThanOrEqual(SCRIPTS_KB);
  expect(styles).toBeLessThanOrEqual(STYLES_KB);
});

test.each([
  { piece: "conversions-chart", path: "/reports" },
  { piece: "calendar", path: "/follow-ups?view=month" },
  { piece: "board-page", path: "/leads/board" },
  { piece: "playground", path: "/playground" },
])("$piece is loaded where it is seen, $path, and not by Today", async ({ piece, path }) => {
  const script = new RegExp(`^${piece}-[\\w-]{8}\\.js$`);
  expect(filesOfToday.filter((file) => script.test(file))).toEqual([]);
  const isAskedFor = page.waitForRequest((request) => script.test(request.url().split("/").at(-1) ?? ""));
  await page.goto(path);
  await isAskedFor;
});
