import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, signIn, startBrowser } from "../../support/browser";
import { expectFitForThumb } from "../../support/thumb";
import { startServer, type StartedServer } from "../../support/started-server";

const PASSWORD = "demo-pass-1234";

jest.setTimeout(600_000);

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-find-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const total = (page: Page) => page.getByRole("status").getByText(/^\d+ leads?$/);
const chips = (page: Page) => page.getByRole("group", { name: "Filters that are set" });
/** The leads shown, in a table or on cards; the links to the list and the board have no words on a phone. */
const names = (page: Page) =>
  page.getByRole("cell").or(page.getByRole("listitem")).getByRole("link").locator("bdi").allTextContents();

/** Follows an address of this server as somebody else, who has to sign in first. */
async function follow(address: string, who: string) {
  const { pathname, search } = new URL(address);
  const device = await openDevice(chromium.browser, server.url, {
    path: pathname + search,
    viewport: PHONE,
    colorScheme: "dark",
  });
  await device.page.getByRole("button", { name: who, exact: true }).click();
  await device.page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
  await putAwayEachReminder(device);
  return device;
}

describe("Find", () => {
  test("search, filters and order live in the address: whoever opens it in a second session sees the same", async () => {
    const first = await openDevice(chromium.browser, server.url);
    await signIn(first, "rep@demo.test", PASSWORD);
    await putAwayEachReminder(first);
    const { page } = first;
    await page.getByRole("link", { name: "Leads", exact: true }).click();
    await total(page).waitFor();

    await page.getByRole("button", { name: "Mine" }).click();
    await page.getByRole("button", { name: "Filters (1)" }).click();
    await page.getByRole("checkbox", { name: "New", exact: true }).check();
    await page.getByRole("checkbox", { name: "Interested", exact: true }).check();
    await page.getByLabel("Tags", { exact: true }).and(page.locator("input:visible")).click();
    await page.getByRole("option", { name: "wholesale" }).click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
    await page.waitForURL(/sort=name/);
    expect(new URL(page.url()).searchParams.getAll("status")).toEqual(["NEW", "INTERESTED"]);
    await page.getByRole("main").locator("[aria-busy=false]").waitFor();
    await page.getByRole("cell").getByRole("link").first().waitFor();
    const found = (await names(page)).length;
    const seen = { total: await total(page).textContent(), chips: await chips(page).locator("bdi").allTextContents() };
    expect(found).toBeGreaterThan(0);
    expect(seen.chips).toEqual(["New", "Interested", "Owner: Tomás Ferreira", "Tag: wholesale"]);

    const second = await follow(page.url(), "Rep 2");
    await total(second.page)
      .getByText(seen.total ?? "", { exact: true })
      .waitFor();
    await chips(second.page).getByText("Owner: Tomás Ferreira").waitFor();
    expect(await chips(second.page).locator("bdi").allTextContents()).toEqual(seen.chips);
    // A name becomes a link when the row that it stands in is drawn whole.
    while ((await names(second.page)).length < found) await second.page.waitForTimeout(50);
    expect(await names(second.page)).toEqual(await names(page));
    await second.page.getByRole("button", { name: "Filters (4)" }).waitFor();

    await second.page.getByRole("button", { name: "Remove the filter Tag: wholesale" }).click();
    await second.page.getByRole("button", { name: "Filters (3)" }).waitFor();
    await second.page.getByRole("button", { name: "Clear filters" }).click();
    await total(second.page).getByText("60 leads", { exact: true }).waitFor();
    await second.page.goBack();
    await second.page.getByRole("button", { name: "Filters (3)" }).tap();
    await second.page.getByRole("dialog").getByLabel("Converted", { exact: true }).tap();
    await second.page.getByRole("dialog").getByRole("button", { name: "Show the leads" }).tap();
    await second.page.getByRole("button", { name: "Filters (4)" }).waitFor();
    await expectFitForThumb(second.page);
    for (const { problems } of [first, second]) expect(problems).toEqual([]);
  });
});
