import type { Browser, Locator, Page } from "playwright-core";
import { Temporal } from "temporal-polyfill";

import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import type { Lead } from "../../server/features/leads/lead.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import { readerOf } from "../../server/features/reminders/reminder.reader";
import type { User } from "../../server/features/users/user.entity";
import { expectAccessible, settle } from "../support/accessibility";
import { openDevice, PHONE, signIn, startBrowser, type Device } from "../support/browser";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../support/factories";
import { startTestServer, type TestServer } from "../support/test-server";

/** Another zone than the browser's, which is UTC: the person's own counts. */
const ZONE = "Asia/Kolkata";

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: User;
let lead: Lead;
let desktop: Device;
let phone: Device;

beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  // A browser keeps the session's cookie by its own clock, so the server's begins there; from then on it is the test's.
  server.clock.now = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  await readerOf(server.app).start();
});
afterAll(async () => {
  await readerOf(server.app).stop();
  await chromium.close();
  await server.close();
});
beforeEach(async () => {
  rep = await storeUser(server, { timezone: ZONE, remindBefore: [60] });
  lead = await storeLead(server, rep, { name: "Zoë Ångström" });
  const { now } = server.clock;
  desktop = await openDevice(chromium.browser, server.url, { now });
  phone = await openDevice(chromium.browser, server.url, { now, viewport: PHONE, colorScheme: "dark" });
  for (const device of [desktop, phone]) await signIn(device, rep.email, PASSWORD);
});
afterEach(async () => {
  for (const { problems, context } of [desktop, phone]) {
    await context.close();
    expect(problems).toEqual([]);
  }
});

const toasts = (page: Page): Locator => page.getByTestId("reminder-toast");
const bell = (page: Page): Locator => page.getByTestId("reminder-bell");
const gone = { state: "detached" } as const;

/** Lets the clocks of the server and of both devices move on, and the server look at what has fallen due. */
async function pass(seconds: number): Promise<void> {
  server.pass(seconds);
  for (const { context } of [desktop, phone]) await context.clock.setFixedTime(server.clock.now);
  const reader = readerOf(server.app);
  while (reader.lastReadingAt?.getTime() !== server.clock.now.getTime()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const reminderOf = ({ id }: FollowUp) => server.app.db.findOneByOrFail(Reminder, { followUpId: id, kind: "DUE" });

test("a toast that is snoozed goes, comes back when its time has come, and goes everywhere when it is acknowledged", async () => {
  const followUp = await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 60) });
  await pass(60);
  for (const { page } of [desktop, phone]) await toasts(page).filter({ hasText: "Zoë Ångström" }).waitFor();

  await toasts(desktop.page).getByRole("button", { name: "Snooze" }).press("Enter");
  await desktop.page.getByRole("menuitem", { name: "10 minutes" }).and(desktop.page.locator(":focus")).press("Enter");
  await desktop.page.getByText(/^You are reminded again/).waitFor();
  for (const { page } of [desktop, phone]) await toasts(page).waitFor(gone);
  expect(await reminderOf(followUp)).toMatchObject({ snoozedUntil: inSeconds(server, 600), acknowledgedAt: null });
  expect(await server.app.db.findOneBy(FollowUp, { id: followUp.id })).toEqual(followUp);

  await pass(599);
  for (const { page } of [desktop, phone]) {
    expect(await toasts(page).count()).toBe(0);
    expect(await bell(page).getAttribute("aria-label")).toBe("Reminders, none due");
  }

  await pass(1);
  for (const { page } of [desktop, phone]) await toasts(page).waitFor();
  await toasts(phone.page).getByRole("button", { name: "Acknowledge" }).click();
  for (const { page } of [phone, desktop]) await toasts(page).waitFor(gone);
  expect(await reminderOf(followUp)).toMatchObject({ acknowledgedAt: server.clock.now });
});

test("from the bell on a phone, what is due is put off until tomorrow morning or another time, by thumb; the rest goes at once", async () => {
  const { page } = phone;
  const followUps: FollowUp[] = [];
  for (const seconds of [60, 61, 62, 63, 64]) {
    followUps.push(await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, seconds) }));
  }
  await pass(64);
  const [first, second, ...others] = await Promise.all(followUps.map(reminderOf));
  await bell(page).click();
  const item = (reminder: Reminder | undefined) =>
    page.locator(`[data-testid=reminder-item][data-reminder-id="${reminder?.id}"]`);

  await item(first).getByRole("button", { name: "Snooze" }).click();
  const choices = page.getByRole("menuitem");
  await choices.first().waitFor();
  await settle(page);
  for (const target of [item(first).getByRole("button", { name: "Snooze" }), ...(await choices.all())]) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  // The list lies over a part of the page, which its own tests judge.
  await expectAccessible(page, ["main"]);
  await page.keyboard.press("Escape");
  await choices.first().waitFor(gone);
  await item(first).getByRole("button", { name: "Snooze" }).click();
  await choices.filter({ hasText: "Tomorrow morning" }).click();
  await item(first).waitFor(gone);

  await item(second).getByRole("button", { name: "Snooze" }).click();
  await choices.filter({ hasText: "Another time" }).click();
  const dialog = page.getByRole("dialog", { name: "Snooze the reminder" });
  await dialog.getByRole("button", { name: /^Until/ }).waitFor();
  await settle(page);
  await expectAccessible(page);
  expect(await dialog.locator(":focus").count()).toBe(1);
  await dialog.getByRole("button", { name: "Snooze" }).click();
  await dialog.waitFor(gone);

  const morning = Temporal.Instant.fromEpochMilliseconds(server.clock.now.getTime())
    .toZonedDateTimeISO(ZONE)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: ZONE, plainTime: "09:00" });
  for (const reminder of [first, second]) {
    const stored = await server.app.db.findOneBy(Reminder, { id: reminder?.id });
    expect(stored?.snoozedUntil).toEqual(new Date(morning.epochMilliseconds));
  }

  await bell(page).click();
  await page.getByRole("button", { name: "Acknowledge all" }).click();
  for (const device of [phone, desktop]) {
    await device.page.getByRole("button", { name: "Reminders, none due" }).waitFor();
  }
  for (const { id } of others) {
    expect(await server.app.db.findOneBy(Reminder, { id })).toMatchObject({ acknowledgedAt: server.clock.now });
  }
});

test("whoever plans a follow-up chooses how long ahead to be reminded, beginning with their own choice", async () => {
  const { page } = desktop;
  await page.goto(`/leads/${lead.id}`);
  await page.getByRole("button", { name: "Plan follow-up" }).click();
  const dialog = page.getByRole("dialog", { name: /^Plan a follow-up/ });
  const times = dialog.getByRole("group", { name: "Remind me" });
  await times.waitFor();
  expect(await times.getByRole("checkbox", { checked: true }).count()).toBe(1);
  expect(await times.getByRole("checkbox", { name: "1 hour before" }).isChecked()).toBe(true);
  await times.getByRole("checkbox", { name: "1 hour before" }).press("Space");
  await times.getByText("10 minutes before").click();

  await times.getByRole("button", { name: "Another time…" }).click();
  await dialog.getByLabel("How long before").fill("45000");
  await dialog.getByLabel("How long before").press("Enter");
  await dialog.getByText("Between 1 and 40320 minutes.").waitFor();
  await dialog.getByLabel("How long before").fill("90");
  await settle(page);
  await expectAccessible(page);
  await dialog.getByLabel("How long before").press("Enter");
  expect(await times.getByRole("checkbox", { name: "90 minutes before" }).isChecked()).toBe(true);

  await dialog.getByRole("button", { name: "Plan follow-up" }).click();
  await dialog.waitFor(gone);
  const [planned] = await server.app.db.findBy(FollowUp, { leadId: lead.id });
  expect(planned?.remindBefore).toEqual([10, 90]);
  expect(await server.app.db.countBy(Reminder, { followUpId: planned?.id })).toBe(3);
});
