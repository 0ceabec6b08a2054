import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import type { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { missFollowUps } from "../../../../server/features/follow-ups/miss-follow-ups";
import { restoreFollowUp } from "../../../../server/features/follow-ups/restore-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { deleteUser } from "../../../../server/features/users/delete-user";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { readingOwn } from "../../../support/permissions";
import { lastEntry, storedAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let other: User;
let admin: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  other = await storeUser(test);
  admin = await storeUser(test, { role: "ADMIN" });
});
beforeEach(async () => {
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const remove = (user: User, { id }: FollowUp) => deleteFollowUp(test.as(user), { id });
const restore = (user: User, { id }: FollowUp) => restoreFollowUp(test.as(user), { id });
const DAY = 86_400;

async function storeDeleted(given: Parameters<typeof storeFollowUp>[2] = {}): Promise<FollowUp> {
  const followUp = await storeFollowUp(test, lead, given);
  await remove(admin, followUp);
  return followUp;
}

describe("restoring a follow-up", () => {
  it("brings it back as it was, arms its reminders again, is the lead's next step again, and is logged once", async () => {
    const planned = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, DAY), remindBefore: [10] });
    const { followUps: before } = await storedAround(test, lead);
    await remove(rep, planned);
    const deletedAt = test.app.now();
    test.pass(5);
    await expect(restore(rep, planned)).resolves.toMatchObject({ id: planned.id, status: "PENDING", version: 3 });

    const stored = await storedAround(test, lead);
    const changed = { version: 3, updatedAt: test.app.now() };
    expect(stored.followUps).toEqual(before.map((followUp) => Object.assign(followUp, changed)));
    expect(stored.lead.nextFollowUpAt).toEqual(planned.dueDatetime);
    expect(
      stored.reminders.map(({ kind, cancelledAt, dueAt, remindAt }) => [kind, cancelledAt, dueAt, remindAt]),
    ).toEqual(
      expect.arrayContaining([
        ["DUE", null, planned.dueDatetime, planned.dueDatetime],
        ["AHEAD", null, inSeconds(test, DAY - 605), inSeconds(test, DAY - 605)],
      ]),
    );
    expect(await lastEntry(test, lead)).toMatchObject({
      count: 4,
      entry: {
        action: "FOLLOWUP_RESTORED",
        userId: rep.id,
        metaJson: { type: { from: "CALL", to: "CALL" }, deletedAt: { from: deletedAt.toISOString(), to: null } },
      },
    });
  });

  it("whose time has passed meanwhile brings it back overdue, and due at once", async () => {
    const followUp = await storeDeleted({ dueDatetime: inSeconds(test, 60), remindBefore: [1] });
    test.pass(3_600);
    await restore(rep, followUp);
    const { followUps, reminders } = await storedAround(test, lead);
    expect(followUps).toMatchObject([{ status: "PENDING", dueDatetime: followUp.dueDatetime, deletedAt: null }]);
    expect(followUps[0]?.isOverdue(test.app.now())).toBe(true);
    const armed = reminders.filter(({ cancelledAt }) => cancelledAt === null);
    expect(armed).toMatchObject([{ kind: "DUE", dueAt: followUp.dueDatetime }]);
  });

  it("that was missed tells those whom it concerns again", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(2 * DAY);
    await missFollowUps(test.app);
    const { reminders: before } = await storedAround(test, lead);
    await remove(rep, followUp);
    await restore(rep, followUp);
    const stored = await storedAround(test, lead);
    expect(stored.followUps).toMatchObject([{ status: "MISSED", deletedAt: null }]);
    const armed = (reminders: typeof before) =>
      reminders.filter(({ dueAt }) => dueAt).map(({ kind, userId }) => [kind, userId]);
    expect(armed(stored.reminders)).toEqual(armed(before));
    expect(armed(before).length).toBeGreaterThan(0);
  });

  it("that is not deleted, or does not exist, finds nothing", async () => {
    const followUp = await storeFollowUp(test, lead);
    const before = await storedAround(test, lead);
    await expect(restore(admin, followUp)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restoreFollowUp(test.as(admin), { id: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("of a lead that is deleted too finds nothing", async () => {
    const followUp = await storeDeleted();
    await deleteLead(test.as(rep), { id: lead.id });
    const before = await storedAround(test, lead);
    await expect(restore(admin, followUp)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("while its lead is being deleted leaves nothing open on a deleted lead", async () => {
    const followUps = [await storeDeleted(), await storeDeleted(), await storeDeleted()];
    await Promise.allSettled([
      ...followUps.map((followUp) => restore(admin, followUp)),
      deleteLead(test.as(rep), { id: lead.id }),
    ]);
    const stored = await storedAround(test, lead);
    expect(stored.lead).toMatchObject({ deletedAt: test.app.now(), nextFollowUpAt: null });
    expect(stored.followUps.filter((followUp) => followUp.isOpen())).toEqual([]);
    expect(stored.reminders.filter(({ cancelledAt }) => cancelledAt === null)).toEqual([]);
  });

  it("is for the assignee, the lead's owner and admins; the rest is refused and changes nothing", async () => {
    for (const user of [other, rep, admin]) {
      await expect(restore(user, await storeDeleted({ assignedTo: other.id }))).resolves.toMatchObject({
        deletedAt: null,
      });
    }
    const followUp = await storeDeleted({ assignedTo: other.id });
    const before = await storedAround(test, lead);
    for (const user of [await storeUser(test), await storeUser(test, { role: "VIEWER" })]) {
      await expect(restore(user, followUp)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("is for its assignee also where it was all that let them see the lead", async () => {
    const followUp = await storeDeleted({ assignedTo: other.id });
    const stranger = await storeUser(test);
    const input = { id: followUp.id };
    await expect(restoreFollowUp(readingOwn(test, stranger), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(restoreFollowUp(readingOwn(test, other), input)).resolves.toMatchObject({ deletedAt: null });
  });

  it("that was completed is for admins only", async () => {
    const { id } = await storeFollowUp(test, lead);
    const done = await completeFollowUp(test.as(rep), { id, outcome: "Done" });
    await remove(admin, done);
    await expect(restore(rep, done)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(restore(admin, done)).resolves.toMatchObject({
      status: "COMPLETED",
      outcome: "Done",
      deletedAt: null,
    });
    expect((await storedAround(test, lead)).reminders.filter(({ cancelledAt }) => cancelledAt === null)).toEqual([]);
  });

  it("whose assignee has been deleted is refused: nobody would be reminded", async () => {
    const leaving = await storeUser(test);
    const followUp = await storeDeleted({ assignedTo: leaving.id });
    await deleteUser(test.as(admin), { id: leaving.id });
    const before = await storedAround(test, lead);
    await expect(restore(admin, followUp)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("succeeds once when twenty do it at once", async () => {
    const followUp = await storeDeleted();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => restore(admin, followUp)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await storedAround(test, lead)).toMatchObject({ followUps: [{ version: 3, deletedAt: null }] });
  });
});
