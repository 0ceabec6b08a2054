import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser } from "../support/browser";
import { devices, expectGoodLooks } from "../support/looks";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-board-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe.each(devices)("on a $device", ({ device: name, viewport }) => {
  test("the board, its menus and the form of a view are accessible, fit and complain of nothing", async () => {
    const device = await openDevice(chromium.browser, server.url, { path: "/leads/board", viewport });
    const { page, problems, context } = device;
    await putAwayEachReminder(device);
    await page.getByRole("button", { name: "Rep", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Board" }).waitFor();
    await page
      .getByRole("button", { name: /^Move .* to…$/ })
      .first()
      .waitFor();
    await expectGoodLooks(page, `board-${name}`);

    await page
      .getByRole("button", { name: /^Move .* to…$/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Interested", exact: true }).waitFor();
    await expectGoodLooks(page, `board-move-${name}`);
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem").first().waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("menuitem", { name: "Save this view…" }).waitFor();
    await expectGoodLooks(page, `board-views-${name}`);
    await page.getByRole("menuitem", { name: "Save this view…" }).click();
    await page.getByRole("dialog").getByLabel("Name").waitFor();
    await expectGoodLooks(page, `board-save-view-${name}`);
    expect(problems).toEqual([]);
    await context.close();
  });
});
