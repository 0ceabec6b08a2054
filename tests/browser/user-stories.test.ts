import type { Browser, Page } from "playwright-core";

import { ActivityEntry } from "../../server/features/activity/activity-entry.entity";
import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { readerOf } from "../../server/features/reminders/reminder.reader";
import { User } from "../../server/features/users/user.entity";
import { openDevice, startBrowser, type Device } from "../support/browser";
import { PASSWORD, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { choose, goByKeys, pressOn, signInByKeys, tabTo } from "../support/keyboard";
import { startTestServer, type TestServer } from "../support/test-server";

/** A Tuesday, in the middle of a month. */
const NOW = new Date("2099-03-10T12:00:00Z");

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let owner: User;
let rep: User;
let device: Device;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
});
beforeEach(async () => {
  server.clock.now = NOW;
  owner = await storeUser(server, { role: "ADMIN" });
  rep = await storeUser(server, { name: `Rita ${owner.id}` });
});
afterEach(async () => {
  expect(device.problems).toEqual([]);
  await device.context.close();
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

/** Nobody in these stories touches a mouse. */
async function open(user: User, now = NOW): Promise<Page> {
  device = await openDevice(chromium.browser, server.url, { now });
  await signInByKeys(device.page, user.email, PASSWORD);
  return device.page;
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const closed = (page: Page) => page.getByRole("dialog").waitFor({ state: "detached" });

test("As a Sales Rep, I can create a lead and mark it as Interested so I can prioritize it", async () => {
  const page = await open(rep);
  await choose(page, "Add lead");
  const dialog = page.getByRole("dialog", { name: "Add lead" });
  await tabTo(dialog.getByLabel("Name", { exact: false }).first());
  await page.keyboard.type("Iris Interested");
  await page.keyboard.press("Enter");
  await heading(page, "Iris Interested");
  await closed(page);

  await tabTo(page.getByRole("combobox", { name: "Status" }));
  await page.keyboard.press("ArrowDown");
  await page.getByRole("option", { name: "Interested", exact: true }).waitFor();
  await page.keyboard.type("Interested");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(/changed the status from New to Interested/).waitFor();

  // In a field letters are letters.
  await page.keyboard.press("Tab");
  await goByKeys(page, "gl", "/leads");
  await heading(page, "Leads");
  await page.getByRole("row").filter({ hasText: "Iris Interested" }).getByText("Interested", { exact: true }).waitFor();
  expect(await server.app.db.findOneByOrFail(Lead, { name: "Iris Interested" })).toMatchObject({
    status: "INTERESTED",
    ownerId: rep.id,
  });
});

test("As an Admin, I can create users and assign leads to them", async () => {
  const lead = await storeLead(server, owner, { name: "Anton Assigned" });
  const page = await open(owner);
  await choose(page, "Users");
  await heading(page, "Users");
  await pressOn(page.getByRole("button", { name: "Add user" }));
  const dialog = page.getByRole("dialog");
  await tabTo(dialog.getByLabel("Name"));
  await page.keyboard.type("Nora New");
  await tabTo(dialog.getByLabel("E-mail"));
  await page.keyboard.type("nora@shop.test");
  await tabTo(dialog.getByLabel(/^Password/));
  await page.keyboard.type("first-pass-1");
  await page.keyboard.press("Enter");
  await closed(page);
  await page.getByText("nora@shop.test").first().waitFor();

  await choose(page, "Anton Assigned");
  await heading(page, "Anton Assigned");
  await pressOn(page.getByRole("button", { name: /^Owner/ }));
  await page.getByRole("combobox", { name: "Owner" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Nora");
  await page.getByRole("option", { name: "Nora New" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(/gave this lead to another owner/).waitFor();

  const nora = await server.app.db.findOneByOrFail(User, { email: "nora@shop.test" });
  expect(nora).toMatchObject({ name: "Nora New", role: "REP", status: "ACTIVE" });
  expect(await server.app.db.findOneByOrFail(Lead, { id: lead.id })).toMatchObject({ ownerId: nora.id });
});

test("As a Sales Rep, I can schedule a follow-up call for a lead and get reminded on the due date", async () => {
  const lead = await storeLead(server, rep, { name: "Cora Call" });
  const page = await open(rep);
  await page.keyboard.press("c");
  await page.getByRole("dialog").getByRole("textbox").first().and(page.locator(":focus")).waitFor();
  await page.keyboard.type("call Cora Call tomorrow 3pm");
  await page.getByRole("dialog").getByText("Cora Call").first().waitFor();
  await page.keyboard.press("Enter");
  await closed(page);
  const due = new Date("2099-03-11T15:00:00Z");
  expect(await server.app.db.findOneByOrFail(FollowUp, { leadId: lead.id })).toMatchObject({
    type: "CALL",
    dueDatetime: due,
    status: "PENDING",
  });

  server.clock.now = due;
  await readerOf(server.app).start();
  const toast = page.getByTestId("reminder-toast").filter({ hasText: "Cora Call" });
  await toast.getByText("Call due").waitFor();
  await pressOn(toast.getByRole("button", { name: "Acknowledge" }));
  await toast.waitFor({ state: "detached" });
  await readerOf(server.app).stop();
});

test("As a Sales Rep, I can mark a follow-up as completed with an outcome to keep history", async () => {
  const lead = await storeLead(server, rep, { name: "Otto Outcome" });
  const { id } = await storeFollowUp(server, lead, { dueDatetime: new Date("2099-03-10T15:00:00Z") });
  const page = await open(rep);
  await pressOn(
    page.getByTestId("follow-up-row").filter({ hasText: "Otto Outcome" }).getByRole("button", { name: "Complete" }),
  );
  await page.getByRole("dialog").getByLabel("Outcome").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Wants an offer");
  await page.keyboard.press("Enter");
  await closed(page);

  await choose(page, "Otto Outcome");
  await heading(page, "Otto Outcome");
  await page.getByText("completed a call: “Wants an offer”").waitFor();
  expect(await server.app.db.findOneByOrFail(FollowUp, { id })).toMatchObject({
    status: "COMPLETED",
    outcome: "Wants an offer",
  });
  expect(await server.app.db.findBy(ActivityEntry, { leadId: lead.id, action: "FOLLOWUP_COMPLETED" })).toHaveLength(1);
});

test("As an Owner, I can see how many leads were converted this month", async () => {
  const before = await server.app.db.countBy(Lead, { status: "CONVERTED" });
  for (const day of ["2099-03-02", "2099-03-09"]) {
    const { id } = await storeLead(server, rep, { status: "CONVERTED" });
    await server.app.db.update(Lead, { id }, { convertedAt: new Date(`${day}T10:00:00Z`) });
  }
  const page = await open(owner);
  await goByKeys(page, "gr", "/reports");
  await heading(page, "Reports");
  await page
    .getByTestId("figure-converted")
    .getByText(String(before + 2), { exact: true })
    .waitFor();
});
