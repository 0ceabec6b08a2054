import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteFollowUp } from "../../../../server/features/follow-ups/delete-follow-up";
import { followUp as readFollowUp } from "../../../../server/features/follow-ups/follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { leadFollowUps } from "../../../../server/features/follow-ups/lead-follow-ups";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { storeFollowUp, storeLead, storeUser } from "../../../support/factories";
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
const complete = ({ id }: FollowUp) => completeFollowUp(test.as(rep), { id, outcome: "Done" });

describe("deleting a follow-up", () => {
  it("takes it out of sight with its reminder, keeps its row, and is logged once", async () => {
    const followUp = await storeFollowUp(test, lead);
    const before = await lastEntry(test, lead);
    await remove(rep, followUp);
    const { followUps, reminders, lead: stored } = await storedAround(test, lead);
    expect(followUps).toMatchObject([{ id: followUp.id, status: "PENDING", deletedAt: test.app.now(), version: 2 }]);
    expect(reminders).toMatchObject([{ cancelledAt: test.app.now(), dueAt: null }]);
    expect(stored.nextFollowUpAt).toBeNull();
    expect(await lastEntry(test, lead)).toMatchObject({
      count: before.count + 1,
      entry: {
        action: "FOLLOWUP_DELETED",
        metaJson: { type: { from: "CALL", to: "CALL" }, deletedAt: { from: null } },
      },
    });
    await expect(readFollowUp(test.as(admin), { id: followUp.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await leadFollowUps(test.as(admin), { leadId: lead.id })).items).toEqual([]);
  });

  it("a second time is refused as unknown", async () => {
    const followUp = await storeFollowUp(test, lead);
    await remove(rep, followUp);
    await expect(remove(rep, followUp)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is for the assignee, the lead's owner and admins", async () => {
    for (const user of [other, rep, admin]) {
      const followUp = await storeFollowUp(test, lead, { assignedTo: other.id });
      await expect(remove(user, followUp)).resolves.toMatchObject({ deletedAt: test.app.now() });
    }
    const followUp = await storeFollowUp(test, lead, { assignedTo: other.id });
    const before = await storedAround(test, lead);
    for (const user of [await storeUser(test), await storeUser(test, { role: "VIEWER" })]) {
      await expect(remove(user, followUp)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("that was completed is for admins only", async () => {
    const done = await complete(await storeFollowUp(test, lead));
    const before = await storedAround(test, lead);
    await expect(remove(rep, done)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await storedAround(test, lead)).toEqual(before);
    await expect(remove(admin, done)).resolves.toMatchObject({ status: "COMPLETED" });
  });
});
