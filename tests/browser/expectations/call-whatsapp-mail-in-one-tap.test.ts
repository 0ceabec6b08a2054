import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

import { openDevice, PHONE, putAwayEachReminder, startBrowser, type Device } from "../../support/browser";
import { openRest, type RestDoor } from "../../support/rest-door";
import { startServer, type StartedServer } from "../../support/started-server";

jest.setTimeout(600_000);

interface StoredFollowUp {
  id: string;
  type: string;
  status: string;
  outcome: string | null;
  contactId: string | null;
}

let dataDir: string;
let server: StartedServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rest: RestDoor;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-reach-"));
  const settings = { DATA_DIR: dataDir, DEMO_DATA: "1", DEFAULT_COUNTRY: "DE" };
  [server, chromium] = await Promise.all([startServer(settings), startBrowser()]);
  rest = await openRest(server.url, "rep@demo.test");
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A lead of the rep's, with a contact who wrote their number as it is dialled at home. */
async function storeLead() {
  const lead = await rest.post("/leads", { name: "Ole Petersen" });
  const given = { name: "Ole", phone: "0151 234 567 89", email: "ole@petersen.example" };
  const contact = await rest.post(`/leads/${lead.id}/contacts`, given);
  return { lead, contact };
}
const followUpsOf = async (leadId: string) =>
  (await rest.get<{ items: StoredFollowUp[] }>(`/leads/${leadId}/follow-ups`)).items;

async function openLead(id: string): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { path: `/leads/${id}`, viewport: PHONE });
  await putAwayEachReminder(device);
  await device.page.getByRole("button", { name: "Rep", exact: true }).click();
  await device.page.getByRole("heading", { level: 2, name: "History" }).waitFor();
  return device;
}

/** Uses a link as a thumb does, but for what lies outside of the browser. */
async function use(page: Page, name: string): Promise<void> {
  const link = page.getByRole("link", { name });
  await link.evaluate((element) => element.addEventListener("click", (event) => event.preventDefault()));
  await link.click();
}

async function answer(page: Page, outcome: string): Promise<void> {
  await page.getByRole("button", { name: "Write it down" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Outcome").fill(outcome);
  await dialog.getByLabel("Outcome").press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Write it down" }).waitFor({ state: "detached" });
}

describe("Call, WhatsApp, mail in one tap", () => {
  test("a local number is called and written to by the default country, each target as large as a thumb", async () => {
    const { lead } = await storeLead();
    const { page, problems, context } = await openLead(lead.id);
    const links = {
      "Call Ole": "tel:+4915123456789",
      "WhatsApp to Ole": "https://wa.me/4915123456789",
      "E-mail to Ole": "mailto:ole@petersen.example",
    };
    for (const [name, href] of Object.entries(links)) {
      const link = page.getByRole("link", { name });
      expect(await link.getAttribute("href")).toBe(href);
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  test("then how it went is asked and logged, with what comes next, or put away", async () => {
    const { lead, contact } = await storeLead();
    const { page, problems, context } = await openLead(lead.id);
    await use(page, "E-mail to Ole");
    const asked = page.getByText("How did the e-mail to Ole go?");
    // The banner that asks leave to notify has a button of this name too.
    await asked.locator("..").getByRole("button", { name: "Not now" }).click();
    await asked.waitFor({ state: "detached" });
    expect(await followUpsOf(lead.id)).toEqual([]);

    await use(page, "WhatsApp to Ole");
    await page.getByText("How did it go with Ole on WhatsApp?").waitFor();
    await answer(page, "Sends his measures");
    expect(await followUpsOf(lead.id)).toMatchObject([
      { type: "WHATSAPP", status: "PENDING", contactId: contact.id },
      { type: "WHATSAPP", status: "COMPLETED", outcome: "Sends his measures", contactId: contact.id },
    ]);
    await page.getByText("completed a WhatsApp message: “Sends his measures”").waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test("a call that was planned for today is completed, not logged beside it", async () => {
    const { lead, contact } = await storeLead();
    const soon = new Date(Date.now() + 20_000).toISOString();
    const plan = { type: "CALL", dueDatetime: soon, contactId: contact.id };
    const planned = await rest.post(`/leads/${lead.id}/follow-ups`, plan);
    const { page, problems, context } = await openLead(lead.id);
    await use(page, "Call Ole");
    await page.getByText("Your answer completes what was planned.").waitFor();
    await answer(page, "Orders on Friday");
    const [next, done, ...others] = await followUpsOf(lead.id);
    expect(next).toMatchObject({ type: "CALL", status: "PENDING", contactId: contact.id });
    expect(done).toMatchObject({ id: planned.id, status: "COMPLETED", outcome: "Orders on Friday" });
    expect(others).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("what nobody planned is logged by a button", async () => {
    const { lead, contact } = await storeLead();
    const { page, problems, context } = await openLead(lead.id);
    await page.getByRole("button", { name: "Log interaction" }).click();
    const dialog = page.getByRole("dialog", { name: "What has just happened: Ole Petersen" });
    await dialog.getByRole("button", { name: "Log it and plan next" }).click();
    await dialog.getByText("This is required.").waitFor();
    await dialog.getByRole("combobox", { name: "How" }).click();
    await page.getByRole("option", { name: "Meeting" }).click();
    await dialog.getByRole("switch", { name: "Plan what comes next" }).uncheck({ force: true });
    await dialog.getByLabel("Outcome").fill("Came in, bought a lamp");
    await dialog.getByRole("button", { name: "Log it", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await followUpsOf(lead.id)).toMatchObject([
      { type: "MEETING", status: "COMPLETED", outcome: "Came in, bought a lamp", contactId: contact.id },
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
