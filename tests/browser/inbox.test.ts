import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { openDevice, putAwayReminders, signIn, startBrowser, type Device } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-inbox-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What stands around every page and belongs to reminders and to adding, each opened and left again. */
const screens: Record<string, (device: Device) => Promise<void>> = {
  inbox: async ({ page }) => {
    await page.goto("/inbox");
    await page.getByTestId("inbox-item").first().waitFor();
    await putAwayReminders(page);
  },
  "inbox-upcoming": async ({ page }) => {
    await page.getByText("Coming up", { exact: true }).click();
    await page
      .getByText(/You are reminded/)
      .first()
      .waitFor();
  },
  "inbox-empty": async ({ page }) => {
    await page.getByText("Snoozed", { exact: true }).click();
    await page.getByText("Nothing is put off until later.").waitFor();
  },
  "quick-add": async ({ page }) => {
    await page.getByRole("button", { name: "Quick add" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("call Marta Vidal tue 3pm about the oven");
    await page.getByRole("status", { name: "What will be planned" }).getByText(/Marta/).waitFor();
    await page
      .getByRole("status", { name: "What will be planned" })
      .getByText(/looking/)
      .waitFor({ state: "detached" });
  },
  keys: async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /account and theme/ }).click();
    await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).click();
    await page.getByText("None of them does anything while you type").waitFor();
  },
  palette: async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Search and commands" }).click();
    await page.getByRole("dialog").getByRole("textbox").fill("a");
    await page.getByRole("dialog").getByRole("button").nth(4).waitFor();
  },
};

test.each(devices)("everything is accessible and fits: $device", async ({ device: name, ...look }) => {
  const device = await openDevice(chromium.browser, server.url, look);
  await signIn(device, "rep@demo.test", PASSWORD);
  for (const [title, open] of Object.entries(screens)) {
    await open(device);
    await expectGoodLooks(device.page, `${title}-${name}`);
  }
  expect(device.problems).toEqual([]);
  await device.context.close();
});
