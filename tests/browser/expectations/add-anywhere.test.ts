import type { Browser, Page } from "playwright-core";

import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../server/features/leads/lead.entity";
import type { User } from "../../../server/features/users/user.entity";
import { openDevice, PHONE, signIn, startBrowser, type Device } from "../../support/browser";
import { PASSWORD, storeContact, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

const ZONE = "Asia/Kolkata";
/** A Sunday, half past eleven by the clock there. */
const NOW = new Date("2099-03-01T06:00:00Z");
const TUESDAY_3PM = new Date("2099-03-03T09:30:00.000Z");

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: User;
let device: Device;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  server.clock.now = NOW;
  rep = await storeUser(server, { timezone: ZONE });
  device = await openDevice(chromium.browser, server.url, { now: NOW });
  await signIn(device, rep.email, PASSWORD);
});
afterAll(async () => {
  expect(device.problems).toEqual([]);
  await chromium.close();
  await server.close();
});

const submit = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name }).click();
const preview = (page: Page) => page.getByRole("status", { name: "What will be planned" });
const gone = { state: "detached" } as const;

async function write(page: Page, line: string): Promise<void> {
  await page.getByLabel("What is to be done, with whom and when?").fill(line);
}

describe("Add anywhere", () => {
  test("C opens one line; what it means is shown before it is stored, and Enter stores it in UTC", async () => {
    const lead = await storeLead(server, rep, { name: "Bäckerei Ångström" });
    const ann = await storeContact(server, lead, { name: "Ann" });
    const { page } = device;
    await page.goto("/leads");
    await page.getByText("1 lead").waitFor();
    await page.keyboard.press("c");
    await write(page, "call Ann tue 3pm about the oven");
    await preview(page).getByText("Bäckerei Ångström").waitFor();
    await preview(page)
      .getByText(/Tue,? 3 Mar,? 15:00/)
      .waitFor();
    await preview(page).getByText("Notes: the oven").waitFor();
    expect(await server.app.db.countBy(FollowUp, { leadId: lead.id })).toBe(0);

    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor(gone);
    expect(await server.app.db.findBy(FollowUp, { leadId: lead.id })).toMatchObject([
      { type: "CALL", dueDatetime: TUESDAY_3PM, contactId: ann.id, assignedTo: rep.id, notes: "the oven" },
    ]);
  });

  test("of several leads of that name it asks which one, and only among those that one may plan for", async () => {
    const north = await storeLead(server, rep, { name: "Vidal North" });
    await storeLead(server, rep, { name: "Vidal South" });
    await storeLead(server, await storeUser(server), { name: "Vidal Elsewhere" });
    const { page } = device;
    await page.getByRole("button", { name: "Quick add" }).click();
    await write(page, "meet Vidal tue 3pm");
    await page.getByRole("radio", { name: "Vidal South" }).waitFor();
    expect(await page.getByRole("radio").count()).toBe(3);
    await page.keyboard.press("Enter");
    await page.getByText("Choose which one you mean.").waitFor();
    await page.getByRole("radio", { name: "Vidal North" }).check();
    await submit(page, "Plan follow-up");
    await page.getByRole("dialog").waitFor(gone);
    expect(await server.app.db.findBy(FollowUp, { leadId: north.id })).toMatchObject([
      { type: "MEETING", dueDatetime: TUESDAY_3PM },
    ]);
  });

  test("on a phone, a name that nobody has becomes a new lead, once it was said so", async () => {
    const phone = await openDevice(chromium.browser, server.url, { now: NOW, viewport: PHONE });
    const { page, context, problems } = phone;
    await signIn(phone, rep.email, PASSWORD);
    await page.getByRole("button", { name: "Quick add" }).click();
    await submit(page, "Plan follow-up");
    await page.getByText("Write with whom: the name of a lead or of a contact.").waitFor();
    await write(page, "llamar a Nuria Prat mañana");
    await preview(page).getByText("New lead “Nuria Prat”").waitFor();
    await preview(page).getByText("No time is written, so this one is suggested.").waitFor();
    await submit(page, "Add lead and plan");
    await page.getByRole("dialog").waitFor(gone);
    const lead = await server.app.db.findOneByOrFail(Lead, { name: "Nuria Prat" });
    expect(lead).toMatchObject({ ownerId: rep.id, status: "NEW" });
    expect(await server.app.db.findBy(FollowUp, { leadId: lead.id })).toMatchObject([
      { type: "CALL", dueDatetime: new Date("2099-03-02T03:30:00.000Z") },
    ]);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("who may only look is offered nothing to add", async () => {
    const viewer = await storeUser(server, { role: "VIEWER" });
    const look = await openDevice(chromium.browser, server.url, { now: NOW });
    await signIn(look, viewer.email, PASSWORD);
    await look.page.keyboard.press("c");
    await look.page.keyboard.press("?");
    await look.page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    expect(await look.page.getByRole("button", { name: "Quick add" }).count()).toBe(0);
    await look.context.close();
  });
});
