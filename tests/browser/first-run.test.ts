import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, startBrowser } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-first-run-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "0" }), startBrowser()]);
});
afterEach(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const readCode = async () => (await server.said(/with the code ([0-9A-Z]{4}-[0-9A-Z]{4})/))[1] ?? "";
const open = (path: string) => openDevice(chromium.browser, server.url, { path });

async function fill(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code").fill(code);
  await page.getByLabel("Your name").fill("Clara Weiß");
  await page.getByLabel("E-mail").fill("clara@shop.test");
  await page.getByLabel("Password", { exact: false }).first().fill("long-enough");
}
const create = (page: Page) => page.getByRole("button", { name: "Create the owner account" }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("the first visit creates the owner with the code of the log, who is signed in on Today and can sign in again", async () => {
  const code = await readCode();
  const { page, problems } = await open("/leads");
  await heading(page, "Welcome").waitFor();
  expect(await page.getByRole("combobox", { name: "Time zone" }).inputValue()).toBe("UTC");
  await create(page);
  expect(await page.getByText("This is required.").count()).toBe(2);
  await fill(page, "0000-0000");
  await create(page);
  await page.getByText("This is not the code in the server's log.").waitFor();
  expect(await page.getByLabel("Your name").inputValue()).toBe("Clara Weiß");
  await page.getByLabel("Code").fill(code.toLowerCase());
  await create(page);
  await heading(page, "Today").waitFor();
  await page.goto("/users");
  await page.getByRole("cell", { name: "clara@shop.test" }).waitFor();
  expect(problems).toEqual([]);

  const other = await open("/setup");
  await heading(other.page, "Sign in").waitFor();
  await other.page.getByLabel("E-mail").fill("clara@shop.test");
  await other.page.getByLabel("Password", { exact: true }).fill("long-enough");
  await other.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await heading(other.page, "Today").waitFor();
});

test("whoever comes second is told that the owner account exists, and is led to the sign-in", async () => {
  const code = await readCode();
  const [first, second] = await Promise.all([open("/sign-in"), open("/setup")]);
  for (const { page } of [first, second]) {
    await heading(page, "Welcome").waitFor();
    await fill(page, code);
  }
  await create(first.page);
  await heading(first.page, "Today").waitFor();
  await create(second.page);
  await second.page.getByText("The owner account exists already.").waitFor();
  await second.page.getByRole("link", { name: "Go to sign in" }).click();
  await heading(second.page, "Sign in").waitFor();
});

test("too many wrong codes are followed by a pause, which is explained", async () => {
  const { page } = await open("/");
  await heading(page, "Welcome").waitFor();
  await fill(page, "0000-0000");
  const answered = () =>
    page.waitForResponse((response) => response.request().postData()?.includes("CreateOwner") ?? false);
  for (let attempt = 0; attempt <= 10; attempt += 1) await Promise.all([answered(), create(page)]);
  await page.getByText(/Too many attempts. Try again in 1\d minutes\./).waitFor();
  await page.getByText("After several wrong tries in a row there is a pause").waitFor();
});

test("the page is accessible and fits, on both widths and in both schemes", async () => {
  for (const { device, viewport } of devices) {
    const { page, problems } = await openDevice(chromium.browser, server.url, { viewport });
    await heading(page, "Welcome").waitFor();
    await expectGoodLooks(page, `first-run-${device}`);
    expect(problems).toEqual([]);
  }
});
