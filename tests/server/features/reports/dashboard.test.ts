import { Temporal } from "temporal-polyfill";

import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { dashboard } from "../../../../server/features/reports/dashboard";
import type { User } from "../../../../server/features/users/user.entity";
import type { Settings } from "../../../../server/platform/env";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { START, startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let admin: User;
beforeEach(async () => {
  test = await startTestApp();
  rep = await storeUser(test, { timezone: "Europe/Berlin" });
  admin = await storeUser(test, { role: "ADMIN" });
});
afterEach(() => test.close());

const open = (user: User, input: object = {}, settings: Partial<Settings> = {}) =>
  dashboard({ ...test.as(user), settings: { ...test.app.settings, ...settings } }, input);

describe("today on the dashboard", () => {
  it("holds one's own pending follow-ups of the day, the first due first", async () => {
    const lead = await storeLead(test, rep);
    const hours = [5, 3, 20, 1].map((hour) => inSeconds(test, hour * 3_600));
    const planned = [];
    for (const dueDatetime of hours) planned.push(await storeFollowUp(test, lead, { dueDatetime }));
    const [second, first, tomorrow, done] = planned;
    await storeFollowUp(test, lead, { assignedTo: admin.id });
    await completeFollowUp(test.as(rep), { id: done?.id, outcome: "Done" });
    const board = await open(rep);
    expect((await board.today).map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(await board.todayCount).toBe(2);
    expect(tomorrow).toBeDefined();
    expect(await (await open(admin)).todayCount).toBe(1);
  });

  it("shows at most a hundred and counts them all", async () => {
    const lead = await storeLead(test, rep);
    for (let count = 0; count < 101; count += 1) await storeFollowUp(test, lead);
    const board = await open(rep);
    expect(await board.today).toHaveLength(100);
    expect(await board.todayCount).toBe(101);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29"],
    ["Europe/Berlin", "2026-10-25"],
    ["America/New_York", "2026-03-08"],
    ["America/New_York", "2026-11-01"],
    ["Asia/Kolkata", "2026-03-29"],
    ["Pacific/Auckland", "2026-04-05"],
    ["Pacific/Auckland", "2026-09-27"],
  ])("in %s on %s is that day from its first to its last millisecond", async (timezone, date) => {
    const day = Temporal.PlainDate.from(date);
    const [begin, end] = [day, day.add({ days: 1 })].map((at) => at.toZonedDateTime(timezone).epochMilliseconds);
    if (begin === undefined || end === undefined) throw new Error("There is no such day.");
    const user = await storeUser(test, { timezone });
    const lead = await storeLead(test, user);
    const due = [begin - 1, begin, end - 1, end];
    for (const time of due) await storeFollowUp(test, lead, { dueDatetime: new Date(time) });
    for (const now of [begin, begin + 3 * 3_600_000, end - 1]) {
      test.clock.now = new Date(now);
      const board = await open(user);
      expect((await board.today).map(({ dueDatetime }) => dueDatetime.getTime())).toEqual([begin, end - 1]);
      expect(await board.overdueCount).toBe(due.filter((time) => time < now).length);
    }
    test.clock.now = START;
  });
});

describe("the figures on the dashboard", () => {
  it("are a rep's own, or the team's where they may read it", async () => {
    const other = await storeUser(test);
    const [mine, theirs] = [await storeLead(test, rep), await storeLead(test, other, { status: "INTERESTED" })];
    await storeLead(test, rep, { status: "NOT_INTERESTED" });
    await storeFollowUp(test, mine, { dueDatetime: inSeconds(test, 60) });
    await storeFollowUp(test, theirs, { dueDatetime: inSeconds(test, 60) });
    await storeLead(test, other);
    await changeLeadStatus(test.as(rep), { id: (await storeLead(test, rep)).id, status: "CONVERTED" });
    test.pass(61);
    const figures = async (user: User, input: object = {}) => {
      const board = await open(user, input);
      const counts = (await board.leadsByStatus).map(({ status, count }) => [status, count]);
      return {
        leads: Object.fromEntries(counts) as object,
        overdue: await board.overdueCount,
        noNextStep: await board.noNextStepCount,
        converted: await board.convertedThisMonth,
      };
    };
    const own = {
      leads: { NEW: 1, INTERESTED: 0, NOT_INTERESTED: 1, CONVERTED: 1 },
      overdue: 1,
      noNextStep: 0,
      converted: 1,
    };
    const team = {
      leads: { NEW: 2, INTERESTED: 1, NOT_INTERESTED: 1, CONVERTED: 1 },
      overdue: 2,
      noNextStep: 1,
      converted: 1,
    };
    expect(await figures(rep)).toEqual(own);
    expect(await figures(rep, { scope: "TEAM" })).toEqual(team);
    expect(await figures(admin)).toEqual(team);
    expect(await figures(await storeUser(test, { role: "VIEWER" }))).toEqual(team);
    await expect(open(rep, { scope: "TEAM" }, { REP_READS: "own" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(dashboard(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("leave out deleted leads and what hangs on them", async () => {
    const lead = await storeLead(test, rep);
    await storeFollowUp(test, lead);
    await deleteLead(test.as(admin), { id: lead.id });
    const board = await open(rep);
    expect([await board.todayCount, await board.noNextStepCount, await board.today]).toEqual([0, 0, []]);
  });

  it("count the month on the business's calendar, to its last millisecond", async () => {
    const BUSINESS_TIMEZONE = "Europe/Berlin";
    const [begin, end] = [Date.UTC(2026, 1, 28, 23), Date.UTC(2026, 2, 31, 22)];
    for (const time of [begin - 1, begin, end - 1, end]) {
      const { id } = await storeLead(test, rep);
      await test.app.db.update(Lead, { id }, { status: "CONVERTED", convertedAt: new Date(time) });
    }
    const countAt = async (now: number) => {
      test.clock.now = new Date(now);
      return (await open(rep, {}, { BUSINESS_TIMEZONE })).convertedThisMonth;
    };
    expect([await countAt(begin - 1), await countAt(begin), await countAt(end - 1), await countAt(end)]).toEqual([
      1, 2, 2, 1,
    ]);
  });
});
