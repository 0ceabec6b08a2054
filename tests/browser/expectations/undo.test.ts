import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { dayAndNight } from "../../support/looks";
import { openRest, type RestDoor } from "../../support/rest-door";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(600_000);

interface StoredContact {
  id: string;
  name: string;
  isPrimary: boolean;
}

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rest: RestDoor;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-undo-"));
  [server, chromium] = await Promise.all([startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" }), startBrowser()]);
  rest = await openRest(server.url, "rep@demo.test");
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Look = Parameters<typeof openDevice>[2];

const DAY_MS = 86_400_000;

/** A lead of the rep's with two contacts and something to do. */
async function storeLead(name: string): Promise<string> {
  const { id } = await rest.post("/leads", { name });
  await rest.post(`/leads/${id}/contacts`, { name: "Ada Primary", phone: "+49 151 23456789" });
  await rest.post(`/leads/${id}/contacts`, { name: "Bo Second" });
  const dueDatetime = new Date(Date.now() + DAY_MS).toISOString();
  await rest.post(`/leads/${id}/follow-ups`, { type: "MEETING", dueDatetime });
  return id;
}
const contactsOf = async (id: string) =>
  (await rest.get<{ items: StoredContact[] }>(`/leads/${id}/contacts`)).items.map(({ name, isPrimary }) => ({
    name,
    isPrimary,
  }));

async function open(path: string, look: Look = {}): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path, ...look });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: "Rep", exact: true }).click();
  return device;
}
async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu }).click();
  await page.getByRole("menuitem", { name: item }).click();
}
const undo = (page: Page) => page.getByRole("button", { name: "Undo" });

describe("Undo", () => {
  test.each(dayAndNight)("on a $device a deleted lead comes back with all that went", async ({ device, ...look }) => {
    const name = `Una-${device}`;
    const id = await storeLead(name);
    const { page, problems, context } = await open(`/leads?search=${name}`, look);
    await page.getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await choose(page, "More for this lead", "Delete lead");
    await page.getByText(`${name} was deleted.`).waitFor();
    // It waits while it holds the focus, however long the next steps take.
    await undo(page).focus();
    await page.getByText("No lead matches this search.").waitFor();
    expect(new URL(page.url()).search).toBe(`?search=${name}`);
    await expect(rest.get(`/leads/${id}`)).rejects.toThrow("404");

    await undo(page).click();
    await page.getByRole("link", { name }).click();
    await page.getByTestId("lead-follow-up").getByRole("button", { name: "Complete" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByRole("link", { name: "Call Ada Primary" }).waitFor();
    expect(await rest.get(`/leads/${id}/follow-ups`)).toMatchObject({ items: [{ status: "PENDING" }] });
    expect(await contactsOf(id)).toHaveLength(2);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a deleted lead whose undo was let go is gone, and its page says so", async () => {
    const id = await storeLead("Gina Gone");
    const { page, context } = await open(`/leads/${id}`);
    await choose(page, "More for this lead", "Delete lead");
    await page.getByRole("heading", { level: 1, name: "Leads" }).waitFor();
    await page.goto(`/leads/${id}`);
    await page.getByRole("heading", { level: 1, name: "Nothing here" }).waitFor();
    await context.close();
  });

  test("a deleted contact comes back as the primary one that it was", async () => {
    const id = await storeLead("Cleo Contacts");
    const { page, problems, context } = await open(`/leads/${id}`);
    await choose(page, "Ada Primary: edit, make primary or delete", "Delete");
    await page.getByText("Ada Primary was deleted.").hover();
    await page.getByRole("link", { name: "Call Ada Primary" }).waitFor({ state: "detached" });
    expect(await contactsOf(id)).toEqual([{ name: "Bo Second", isPrimary: true }]);

    await undo(page).click();
    await page.getByRole("link", { name: "Call Ada Primary" }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Call Ada Primary" }).waitFor();
    await page.getByText("brought back the contact Ada Primary.").waitFor();
    expect(await contactsOf(id)).toEqual([
      { name: "Ada Primary", isPrimary: true },
      { name: "Bo Second", isPrimary: false },
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("the toast waits while it is pointed at or holds the focus, and goes 8 s after", async () => {
    const id = await storeLead("Wanda Waits");
    const device = await openDevice(chromium.browser, server.url, { path: `/leads/${id}` });
    const { page, context } = device;
    await page.getByRole("button", { name: "Rep", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: "History" }).waitFor();
    await page.clock.install();
    await putAwayEachReminder(device);
    await choose(page, "Bo Second: edit, make primary or delete", "Delete");
    await undo(page).hover();
    await page.clock.runFor(20_000);
    expect(await undo(page).count()).toBe(1);
    await undo(page).focus();
    await page.mouse.move(0, 0);
    await page.clock.runFor(20_000);
    expect(await undo(page).count()).toBe(1);
    // From here on the page's time passes only when it is told to, however long the test takes.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await page.getByRole("heading", { level: 1 }).getByRole("button").focus();
    await page.clock.runFor(7_000);
    expect(await undo(page).count()).toBe(1);
    await page.clock.runFor(2_000);
    await undo(page).waitFor({ state: "detached" });
    expect(await contactsOf(id)).toEqual([{ name: "Ada Primary", isPrimary: true }]);
    await context.close();
  });
});
