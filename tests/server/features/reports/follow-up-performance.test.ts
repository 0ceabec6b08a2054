import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { followUpPerformance } from "../../../../server/features/reports/follow-up-performance";
import type { User } from "../../../../server/features/users/user.entity";
import type { Settings } from "../../../../server/platform/env";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let other: User;
let lead: Lead;
beforeEach(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  other = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterEach(() => test.close());

const period = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };
const report = (user: User, input: object = {}, settings: Partial<Settings> = {}) =>
  followUpPerformance({ ...test.as(user), settings: { ...test.app.settings, ...settings } }, { ...period, ...input });

/** Completed this many seconds after it was due, or before. */
async function completeLate(seconds: number, user = rep): Promise<void> {
  const { id } = await storeFollowUp(test, lead, { assignedTo: user.id });
  test.pass(3_600 + seconds);
  await completeFollowUp(test.as(user), { id, outcome: "Done" });
}

async function miss(dueDatetime: Date): Promise<void> {
  const { id } = await storeFollowUp(test, lead);
  await test.app.db.update(FollowUp, { id }, { status: "MISSED", dueDatetime });
}

describe("the report on follow-ups", () => {
  it("tells for each person how many were done, on time or late, and how many were not", async () => {
    await completeLate(0);
    await completeLate(-600);
    await completeLate(600);
    await miss(inSeconds(test, -100_000));
    await completeLate(60, other);
    const admin = await storeUser(test, { role: "ADMIN" });
    expect(await report(admin)).toEqual(
      [
        { userId: rep.id, completed: 3, completedOnTime: 2, missed: 1, meanDelayMinutes: 10 / 3 },
        { userId: other.id, completed: 1, completedOnTime: 0, missed: 0, meanDelayMinutes: 1 },
      ].map((row) => ({ ...row, meanDelayMinutes: expect.closeTo(row.meanDelayMinutes, 3) as number })),
    );
  });

  it("knows no delay where nothing was completed, and a millisecond late is late", async () => {
    await miss(inSeconds(test, -100_000));
    expect(await report(rep)).toEqual([
      { userId: rep.id, completed: 0, completedOnTime: 0, missed: 1, meanDelayMinutes: null },
    ]);
    await completeLate(0.001);
    expect(await report(rep)).toMatchObject([{ completed: 1, completedOnTime: 0 }]);
  });

  it("counts as on time what was done within the grace, to its last moment", async () => {
    await completeLate(3_600);
    expect(await report(rep)).toMatchObject([{ completed: 1, completedOnTime: 0 }]);
    expect(await report(rep, { graceMinutes: 60 })).toMatchObject([{ completed: 1, completedOnTime: 1 }]);
    expect(await report(rep, { graceMinutes: 59 })).toMatchObject([{ completed: 1, completedOnTime: 0 }]);
  });

  it.each([-1, 1_441, 0.5])("refuses a grace of %d minutes", async (graceMinutes) => {
    await expect(report(rep, { graceMinutes })).rejects.toMatchObject({ details: [{ field: "graceMinutes" }] });
  });

  it("counts an interaction that was logged as done on time", async () => {
    await logInteraction(test.as(rep), { leadId: lead.id, type: "CALL", outcome: "Called in" });
    expect(await report(rep)).toMatchObject([{ completed: 1, completedOnTime: 1, meanDelayMinutes: 0 }]);
  });

  it("counts what was completed, and what was due and missed, within the period only", async () => {
    await completeLate(0);
    const completedAt = test.app.now();
    const around = (from: Date, to: Date) => report(rep, { from: from.toISOString(), to: to.toISOString() });
    expect(await around(completedAt, inSeconds(test, 1))).toHaveLength(1);
    expect(await around(inSeconds(test, -1), completedAt)).toHaveLength(0);
    await miss(inSeconds(test, -100_000));
    expect(await around(inSeconds(test, -100_000), inSeconds(test, -99_999))).toMatchObject([{ missed: 1 }]);
    expect(await around(inSeconds(test, -100_001), inSeconds(test, -100_000))).toHaveLength(0);
  });

  it("is a rep's own unless they may and want to read the team's", async () => {
    await completeLate(0);
    await completeLate(0, other);
    expect((await report(rep)).map(({ userId }) => userId)).toEqual([rep.id]);
    expect(await report(rep, { scope: "TEAM" })).toHaveLength(2);
    expect(await report(await storeUser(test, { role: "VIEWER" }))).toHaveLength(2);
    const refused = report(rep, { scope: "TEAM" }, { REP_READS: "own" });
    await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(report(rep, { to: period.from })).rejects.toMatchObject({ details: [{ field: "to" }] });
  });
});
