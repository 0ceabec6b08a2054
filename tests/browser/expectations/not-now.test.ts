import type { Browser } from "playwright-core";

import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../server/features/reminders/reminder.reader";
import { openDevice, PHONE, signIn, startBrowser } from "../../support/browser";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

const ZONE = "Europe/Berlin";

jest.setTimeout(600_000);

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeAll(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
  await readerOf(server.app).start();
});
afterAll(async () => {
  await readerOf(server.app).stop();
  await chromium.close();
  await server.close();
});

/** The choices of the menu, and until when each puts a reminder off that is due at this time. */
const cases = [
  {
    night: "the clocks go forward",
    now: "2099-03-28T11:20:00Z", // a Saturday, 12:20 by the clock there
    until: {
      "Later today": "2099-03-28T15:00:00.000Z",
      "Tomorrow morning": "2099-03-29T07:00:00.000Z",
      "Next week": "2099-03-30T07:00:00.000Z",
      "Another time…": "2099-03-29T07:00:00.000Z",
    },
  },
  {
    night: "the clocks go back",
    now: "2099-10-24T10:20:00Z", // a Saturday, 12:20 by the clock there
    until: {
      "Later today": "2099-10-24T14:00:00.000Z",
      "Tomorrow morning": "2099-10-25T08:00:00.000Z",
      "Next week": "2099-10-26T08:00:00.000Z",
      "Another time…": "2099-10-25T08:00:00.000Z",
    },
  },
];

describe("Not now", () => {
  test.each(cases)(
    "puts a reminder off until later today, tomorrow, next week or another time, by one's own clock, also in the night in which $night",
    async ({ now, until }) => {
      server.clock.now = new Date(now);
      const rep = await storeUser(server, { timezone: ZONE });
      const lead = await storeLead(server, rep, { name: "Zoë Ångström" });
      const device = await openDevice(chromium.browser, server.url, { now: server.clock.now, viewport: PHONE });
      const { page, context, problems } = device;
      await signIn(device, rep.email, PASSWORD);
      for (const [choice, expected] of Object.entries(until)) {
        const followUp = await storeFollowUp(server, lead, { dueDatetime: inSeconds(server, 1) });
        server.pass(1);
        await context.clock.setFixedTime(server.clock.now);
        const { id } = await server.app.db.findOneByOrFail(Reminder, { followUpId: followUp.id });
        const toast = page.locator(`[data-testid=reminder-toast][data-reminder-id="${id}"]`);
        await toast.getByRole("button", { name: "Snooze" }).click();
        await page.getByRole("menuitem", { name: choice }).click();
        if (choice === "Another time…") {
          await page.getByRole("dialog").getByRole("button", { name: "Snooze" }).click();
        }
        await toast.waitFor({ state: "detached" });
        await page
          .getByText(/^You are reminded again/)
          .last()
          .waitFor();
        // The toast goes at once, before it is stored.
        const stored = () => server.app.db.findOneByOrFail(Reminder, { id });
        while ((await stored()).snoozedUntil === null) await page.waitForTimeout(50);
        expect(await stored()).toMatchObject({ snoozedUntil: new Date(expected), acknowledgedAt: null });
      }
      expect(problems).toEqual([]);
      await context.close();
    },
  );
});
