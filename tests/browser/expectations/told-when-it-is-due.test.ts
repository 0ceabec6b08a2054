import type { Browser, Page } from "playwright-core";

import type { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import type { Lead } from "../../../server/features/leads/lead.entity";
import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../server/features/reminders/reminder.reader";
import type { User } from "../../../server/features/users/user.entity";
import { openDevice, PHONE, signIn, startBrowser, type Device } from "../../support/browser";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { clickNotice, noticesOf, recordNotices, tonesOf } from "../../support/notices";
import { startTestServer, type TestServer } from "../../support/test-server";

/** How long after its due time a reminder may come on screen. */
const MAX_LAG_MS = 1_000;
/** The sound is two notes. */
const NOTES = 2;

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
let rep: User;
let lead: Lead;
let desktop: Device;
let phone: Device;
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  // Here seconds are the point, so the clock goes.
  Object.defineProperty(server.clock, "now", { get: () => new Date() });
  await readerOf(server.app).start();
  rep = await storeUser(server);
  lead = await storeLead(server, rep, { name: "Zoë Ångström" });
  desktop = await openDevice(chromium.browser, server.url);
  phone = await openDevice(chromium.browser, server.url, { viewport: PHONE, colorScheme: "dark" });
  await recordNotices(desktop.context, "granted", true);
  await desktop.page.reload();
  for (const device of [desktop, phone]) await signIn(device, rep.email, PASSWORD);
});
afterAll(async () => {
  await readerOf(server.app).stop();
  await chromium.close();
  await server.close();
});

const toast = (page: Page) => page.getByTestId("reminder-toast").filter({ hasText: "Zoë Ångström" });
const gone = { state: "detached" } as const;

/** When the toast came on screen, looked for at every frame: the test's own retries are half a second apart. */
async function seenAt(page: Page): Promise<number> {
  const seen = await page.waitForFunction(
    () => {
      const toasts = [...document.querySelectorAll("[data-testid=reminder-toast]")];
      return toasts.some((one) => one.checkVisibility()) && Date.now();
    },
    undefined,
    { polling: "raf" },
  );
  return Number(await seen.jsonValue());
}

/** What falls due in two seconds, and how long after that each device shows it; where the machine was slow, another. */
async function tellOf(tries = 3): Promise<{ followUp: FollowUp; lags: number[] }> {
  const followUp = await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 2) });
  const seen = await Promise.all([desktop, phone].map(({ page }) => seenAt(page)));
  const lags = seen.map((at) => at - followUp.dueDatetime.getTime());
  if (tries === 1 || Math.max(...lags) <= MAX_LAG_MS) return { followUp, lags };
  await toast(phone.page).getByRole("button", { name: "Acknowledge" }).click();
  for (const { page } of [desktop, phone]) await toast(page).waitFor(gone);
  return tellOf(tries - 1);
}

describe("Told when it is due", () => {
  test("at its second on every device of the assignee and of nobody else; acknowledged on one it goes on the other", async () => {
    const colleague = await openDevice(chromium.browser, server.url);
    await signIn(colleague, (await storeUser(server)).email, PASSWORD);
    const { followUp, lags } = await tellOf();
    for (const lag of lags) {
      expect(lag).toBeGreaterThanOrEqual(0);
      expect(lag).toBeLessThanOrEqual(MAX_LAG_MS);
    }
    for (const { page } of [desktop, phone]) await page.getByRole("button", { name: "Reminders, 1 due" }).waitFor();
    expect(await toast(colleague.page).count()).toBe(0);
    await colleague.page.getByRole("button", { name: "Reminders, none due" }).waitFor();

    await toast(phone.page).getByRole("button", { name: "Acknowledge" }).click();
    await toast(desktop.page).waitFor(gone);
    await desktop.page.getByRole("button", { name: "Reminders, none due" }).waitFor();
    const stored = await server.app.db.findOneByOrFail(Reminder, { followUpId: followUp.id });
    expect(stored.acknowledgedAt).not.toBeNull();
    await colleague.context.close();
  });

  test("by a sound in one tab and a notification of the system too, once chosen; a click leads to the lead", async () => {
    const { page, context } = desktop;
    await page.goto("/profile");
    for (const name of ["A sound when something is due", "Notifications of the system"]) {
      await page.getByRole("switch", { name }).check();
    }
    const secondTab = await context.newPage();
    await secondTab.goto("/leads");
    await secondTab.getByRole("heading", { level: 1, name: "Leads" }).click();

    const first = await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 2) });
    for (const tab of [page, secondTab]) await toast(tab).waitFor();
    const { id } = await server.app.db.findOneByOrFail(Reminder, { followUpId: first.id });
    for (const tab of [page, secondTab]) {
      await tab.waitForFunction(() => (window as unknown as { recorded: { notices: [] } }).recorded.notices.length > 0);
      expect(await noticesOf(tab)).toMatchObject([
        { title: "Call due", body: expect.stringMatching(/^Zoë Ångström · /), tag: `tend-reminder-${id}` },
      ]);
    }
    const notes = async () => (await tonesOf(page)) + (await tonesOf(secondTab));
    while ((await notes()) === 0) await page.waitForTimeout(50);
    expect(await notes()).toBe(NOTES);

    await toast(phone.page).getByRole("button", { name: "Acknowledge" }).click();
    for (const tab of [page, secondTab]) {
      await toast(tab).waitFor(gone);
      expect(await noticesOf(tab)).toMatchObject([{ isClosed: true }]);
    }

    await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 2) });
    await toast(secondTab).waitFor();
    await clickNotice(secondTab);
    await secondTab.getByRole("heading", { level: 1, name: "Zoë Ångström" }).waitFor();
    expect([...desktop.problems, ...phone.problems]).toEqual([]);
  });

  test("a toast lies below a dialog, whose buttons it would hide", async () => {
    const { page } = desktop;
    await page.goto("/leads");
    await page.getByRole("button", { name: "Add lead" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Company").waitFor();
    await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 1) });
    await toast(page).last().waitFor();
    const button = await toast(page).last().getByRole("button", { name: "Acknowledge" }).boundingBox();
    const isCovered = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest("[data-testid=reminder-toast]") === null,
      [(button?.x ?? 0) + 5, (button?.y ?? 0) + 5] as const,
    );
    expect(isCovered).toBe(true);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await toast(page).last().getByRole("button", { name: "Acknowledge" }).click();
  });
});
