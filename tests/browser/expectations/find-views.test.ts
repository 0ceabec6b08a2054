import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-views-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(account: string, path: string, options: { viewport?: typeof PHONE } = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path, ...options });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: account, exact: true }).click();
  await device.page.getByRole("button", { name: "Views" }).waitFor();
  return device;
}

async function saveView(page: Page, name: string, { isShared }: { isShared: boolean }): Promise<void> {
  await page.getByRole("button", { name: /^View/ }).click();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  if (isShared) await dialog.getByRole("switch", { name: "Share with everybody" }).check();
  await dialog.getByRole("button", { name: "Save view" }).click();
  await page.getByRole("button", { name: `View: ${name}` }).waitFor();
}

/** The leads on the board, once there are only those that were sought. */
const leadsOn = (page: Page) => page.getByRole("region").getByRole("listitem").getByRole("link").allTextContents();

describe("Find", () => {
  test("a view that is named and shared shows a second person the same", async () => {
    const first = await open("Rep", "/leads/board?search=bakery");
    await first.page.getByRole("link", { name: "Emily Carter" }).waitFor();
    await saveView(first.page, "Bakeries", { isShared: true });
    await saveView(first.page, "For me alone", { isShared: false });

    const second = await open("Owner", "/leads/board", { viewport: PHONE });
    await second.page.getByRole("button", { name: "Views" }).click();
    await second.page.getByRole("menuitem", { name: "Bakeries" }).waitFor();
    expect(await second.page.getByRole("menuitem", { name: "For me alone" }).count()).toBe(0);
    await second.page.getByRole("menuitem", { name: "Bakeries" }).click();
    await second.page.getByRole("button", { name: "View: Bakeries" }).waitFor();
    expect(await second.page.getByRole("searchbox", { name: "Search leads" }).inputValue()).toBe("bakery");
    await second.page.getByRole("link", { name: "Petra Dvořáková" }).waitFor({ state: "detached" });
    await second.page.getByRole("main").locator("[aria-busy=false]").waitFor();
    expect(await leadsOn(second.page)).toEqual(await leadsOn(first.page));

    // Its address alone shows the same, too.
    await second.page.reload();
    await second.page.getByRole("button", { name: "View: Bakeries" }).waitFor();
    await second.page.getByRole("link", { name: "Emily Carter" }).waitFor();
    for (const { context, problems } of [first, second]) {
      expect(problems).toEqual([]);
      await context.close();
    }
  });

  test("a view is changed, renamed, deleted and brought back", async () => {
    const { page, problems, context } = await open("Rep 2", "/leads?search=ann");
    await saveView(page, "Anns", { isShared: false });
    expect(await page.getByRole("button", { name: "Save changes" }).count()).toBe(0);

    await page.getByRole("searchbox", { name: "Search leads" }).fill("carter");
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("Anns shows this from now on.").waitFor();
    await page.getByRole("button", { name: "Save changes" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "View: Anns" }).click();
    await page.getByRole("menuitem", { name: "All leads" }).click();
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("menuitem", { name: "Anns" }).click();
    await page.waitForURL(/search=carter/);

    await page.getByRole("button", { name: "View: Anns" }).click();
    await page.getByRole("menuitem", { name: "Rename or share…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("This is required.").waitFor();
    await dialog.getByLabel("Name").fill("Carters");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "View: Carters" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByText("Carters was deleted.").waitFor();
    await page.getByRole("button", { name: "Views" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await page.getByRole("button", { name: "View: Carters" }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
