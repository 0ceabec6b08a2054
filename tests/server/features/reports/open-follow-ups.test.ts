import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { followUps } from "../../../../server/features/follow-ups/follow-ups";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { openFollowUps } from "../../../../server/features/reports/open-follow-ups";
import { deleteUser } from "../../../../server/features/users/delete-user";
import { disableUser } from "../../../../server/features/users/disable-user";
import { enableUser } from "../../../../server/features/users/enable-user";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { readingOwn } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
let other: User;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  other = await storeUser(test);
});
afterEach(() => test.close());

/** One that is missed, one that is overdue, and two ahead, and some that are not open. */
async function storeWork(user: User): Promise<void> {
  const lead = await storeLead(test, user);
  const dueIn = (seconds: number) => storeFollowUp(test, lead, { dueDatetime: inSeconds(test, seconds) });
  await dueIn(1);
  test.pass(25 * 3_600);
  await missFollowUps(test.app);
  await dueIn(1);
  test.pass(2);
  await dueIn(60);
  await dueIn(90);
  for (const status of ["COMPLETED", "CANCELLED"] as const) {
    const { id } = await dueIn(60);
    await test.app.db.update(FollowUp, { id }, { status });
  }
  const { id } = await dueIn(60);
  await test.app.db.update(FollowUp, { id }, { deletedAt: test.app.now() });
  const gone = await storeLead(test, user);
  await storeFollowUp(test, gone);
  await deleteLead(test.as(user), { id: gone.id });
}

const idsOf = async (user: User, filter: object) => {
  const { items } = await followUps(test.as(user), { limit: 100, ...filter });
  return [...new Set(items.map(({ assignedTo }) => assignedTo))];
};

describe("who has what to do", () => {
  it("is told to an ADMIN and a VIEWER of everybody, those furthest behind first", async () => {
    await storeWork(rep);
    const lead = await storeLead(test, rep);
    await storeFollowUp(test, lead, { assignedTo: other.id });
    const viewer = await storeUser(test, { role: "VIEWER" });
    for (const caller of [admin, viewer]) {
      expect(await openFollowUps(test.as(caller), {})).toEqual([
        { userId: rep.id, pending: 3, overdue: 1, missed: 1 },
        { userId: other.id, pending: 1, overdue: 0, missed: 0 },
      ]);
    }
  });

  it("is told to a REP of themselves, and of the team where they may read all", async () => {
    await storeWork(rep);
    await storeFollowUp(test, await storeLead(test, other));
    const own = { userId: other.id, pending: 1, overdue: 0, missed: 0 };
    expect(await openFollowUps(test.as(other), {})).toEqual([own]);
    expect(await openFollowUps(test.as(other), { scope: "TEAM" })).toHaveLength(2);
    expect(await openFollowUps(readingOwn(test, other), {})).toEqual([own]);
    await expect(openFollowUps(readingOwn(test, other), { scope: "TEAM" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(openFollowUps(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(openFollowUps(test.as(admin), { scope: "ALL" })).rejects.toMatchObject({
      details: [{ field: "scope" }],
    });
  });

  it("counts a follow-up as overdue from the millisecond after it was due", async () => {
    await storeFollowUp(test, await storeLead(test, rep), { dueDatetime: inSeconds(test, 60) });
    test.pass(60);
    expect(await openFollowUps(test.as(rep), {})).toMatchObject([{ overdue: 0 }]);
    test.pass(0.001);
    expect(await openFollowUps(test.as(rep), {})).toMatchObject([{ overdue: 1 }]);
  });
});

describe("follow-ups by the status of their assignee", () => {
  it("are those of people who are disabled or were deleted, or of the others", async () => {
    const gone = await storeUser(test);
    const lead = await storeLead(test, admin);
    for (const { id } of [rep, other, gone]) await storeFollowUp(test, lead, { assignedTo: id });
    test.pass(26 * 3_600);
    await missFollowUps(test.app);
    await disableUser(test.as(admin), { id: rep.id });
    await deleteUser(test.as(admin), { id: gone.id });
    expect(await idsOf(admin, { assigneeStatus: "DISABLED" })).toEqual([rep.id, gone.id]);
    expect(await idsOf(admin, { assigneeStatus: "ACTIVE" })).toEqual([other.id]);
    expect(await idsOf(admin, { assigneeStatus: "DISABLED", status: ["PENDING"] })).toEqual([]);
    await enableUser(test.as(admin), { id: rep.id });
    expect(await idsOf(admin, { assigneeStatus: "DISABLED" })).toEqual([gone.id]);
    await expect(idsOf(admin, { assigneeStatus: "AWAY" })).rejects.toMatchObject({
      details: [{ field: "assigneeStatus" }],
    });
  });
});
