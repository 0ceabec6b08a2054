import type { Browser, Page } from "playwright-core";

import { FollowUp } from "../../../server/features/follow-ups/follow-up.entity";
import type { User } from "../../../server/features/users/user.entity";
import { DESKTOP, openDevice, PHONE, putAwayReminders, signIn, startBrowser, type Device } from "../../support/browser";
import { PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

jest.setTimeout(600_000);

const MINUTE_MS = 60_000;

let server: TestServer;
let chromium: { browser: Browser; close(): Promise<void> };
beforeEach(async () => {
  [server, chromium] = await Promise.all([startTestServer(), startBrowser()]);
});
afterEach(async () => {
  await chromium.close();
  await server.close();
});

/** A lead for each of these names, with a call at that time. */
async function plan(user: User, calls: Record<string, string>): Promise<void> {
  for (const [name, due] of Object.entries(calls)) {
    const lead = await storeLead(server, user, { name, status: "INTERESTED" });
    await storeFollowUp(server, lead, { dueDatetime: new Date(due) });
  }
}

async function open(user: User, viewport = DESKTOP): Promise<Device> {
  const device = await openDevice(chromium.browser, server.url, { now: server.clock.now, viewport });
  await signIn(device, user.email, PASSWORD);
  await device.page.getByTestId("group-overdue").waitFor();
  await putAwayReminders(device.page);
  return device;
}

/** Which names stand under which heading. */
const groupsOf = async (page: Page): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await page.locator("section[data-testid^=group-]").evaluateAll((sections) =>
      sections.map((section) => {
        const names = [...section.querySelectorAll("[role=listitem] a")].map((link) => link.textContent);
        return [section.querySelector("h2")?.textContent.replace(/ \d+$/, "") ?? "", names];
      }),
    ),
  );

/** Half an hour before midnight in Berlin, in the night in which the clocks change. In Auckland it is the next morning. */
const nights = [
  {
    change: "an hour forward",
    now: "2027-03-27T22:30:00Z",
    lastOfTomorrow: "2027-03-28T21:45:00Z",
    dayAfter: "2027-03-28T22:15:00Z",
  },
  {
    change: "an hour back",
    now: "2027-10-30T21:30:00Z",
    lastOfTomorrow: "2027-10-31T22:45:00Z",
    dayAfter: "2027-10-31T23:15:00Z",
  },
];

describe("Know what to do now", () => {
  it.each(nights)(
    "the day of each is the one of their own clocks, also when those go $change",
    async ({ now, ...due }) => {
      const begin = Date.parse(now);
      server.clock.now = new Date(begin - 60 * MINUTE_MS);
      const berliner = await storeUser(server, { timezone: "Europe/Berlin" });
      const kiwi = await storeUser(server, { timezone: "Pacific/Auckland" });
      for (const user of [berliner, kiwi]) {
        await plan(user, {
          "A minute late": new Date(begin - MINUTE_MS).toISOString(),
          "Before midnight in Berlin": new Date(begin + 29 * MINUTE_MS).toISOString(),
          "After midnight in Berlin": new Date(begin + 31 * MINUTE_MS).toISOString(),
          "The last of tomorrow in Berlin": due.lastOfTomorrow,
          "The day after in Berlin": due.dayAfter,
        });
        await storeLead(server, user, { name: "Nothing planned" });
        await storeLead(server, user, { name: "Not wanted", status: "NOT_INTERESTED" });
      }
      server.clock.now = new Date(now);

      const inBerlin = await open(berliner);
      await inBerlin.page.getByTestId("group-no-next-step").waitFor();
      expect(await groupsOf(inBerlin.page)).toEqual({
        Overdue: ["A minute late"],
        Today: ["Before midnight in Berlin"],
        Tomorrow: ["After midnight in Berlin", "The last of tomorrow in Berlin"],
        Later: ["The day after in Berlin"],
        "No next step": ["Nothing planned"],
      });
      const inAuckland = await open(kiwi, PHONE);
      await inAuckland.page.getByTestId("group-no-next-step").waitFor();
      expect(await groupsOf(inAuckland.page)).toEqual({
        Overdue: ["A minute late"],
        Today: ["Before midnight in Berlin", "After midnight in Berlin"],
        Tomorrow: ["The last of tomorrow in Berlin", "The day after in Berlin"],
        "No next step": ["Nothing planned"],
      });
      for (const { page, problems } of [inBerlin, inAuckland]) {
        expect(await page.getByTestId("what-now").innerText()).toMatch(
          /^Start with A minute late: Call, waiting since/,
        );
        expect(problems).toEqual([]);
      }
    },
  );

  it("what is late is said by an icon and in words, and what is later this week stands by itself", async () => {
    const rep = await storeUser(server);
    await plan(rep, { Late: "2026-03-02T08:40:00Z", Soon: "2026-03-02T18:00:00Z", Friday: "2026-03-06T09:00:00Z" });
    server.clock.now = new Date("2026-03-02T09:00:00Z");
    const { page, problems } = await open(rep, PHONE);
    expect(await groupsOf(page)).toEqual({ Overdue: ["Late"], Today: ["Soon"], "This week": ["Friday"] });
    const overdue = page.getByTestId("group-overdue");
    expect(await overdue.locator("h2").innerText()).toMatch(/^Overdue\s+1$/);
    expect(await overdue.locator("svg").first().isVisible()).toBe(true);
    await overdue.getByText("Overdue, 20 minutes ago").waitFor();
    expect(problems).toEqual([]);
  });

  it("a lead without a next step gets one with one tap, and the page says what remains", async () => {
    const rep = await storeUser(server);
    await plan(rep, { Late: "2026-03-02T08:40:00Z" });
    for (let count = 1; count <= 21; count += 1) {
      server.pass(1);
      await storeLead(server, rep, { name: `Idle ${count}` });
    }
    server.clock.now = new Date("2026-03-02T09:00:00Z");
    const { page, problems } = await open(rep, PHONE);
    const idle = page.getByTestId("group-no-next-step");
    const row = idle
      .getByTestId("lead-without-step")
      .filter({ has: page.getByRole("link", { name: "Idle 1", exact: true }) });
    expect(await idle.locator("h2").innerText()).toMatch(/^No next step\s+21$/);
    expect(await idle.getByTestId("lead-without-step").count()).toBe(20);

    await row.getByRole("button", { name: "Plan follow-up" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Plan follow-up" }).click();
    await row.getByText("Planned", { exact: true }).waitFor();
    await idle.locator("h2", { hasText: /^No next step\s+20$/ }).waitFor();
    await page.getByTestId("group-tomorrow").getByRole("link", { name: "Idle 1", exact: true }).waitFor();
    const stored = await server.app.db.findBy(FollowUp, {
      assignedTo: rep.id,
      dueDatetime: new Date("2026-03-03T09:00:00Z"),
    });
    expect(stored).toMatchObject([{ type: "CALL", status: "PENDING" }]);
    expect(problems).toEqual([]);
  });
});
