import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { createLead } from "../../../../server/features/leads/create-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { deleteUser } from "../../../../server/features/users/delete-user";
import { login } from "../../../../server/features/users/login";
import { Session } from "../../../../server/features/users/session.entity";
import { User } from "../../../../server/features/users/user.entity";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
let heir: User;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
  heir = await storeUser(test);
});
afterEach(() => test.close());

const remove = (caller: User, input: object) => deleteUser(test.as(caller), input);
const everything = () =>
  Promise.all(
    [User, Session, Lead, FollowUp, Reminder, ActivityEntry].map((entity) => test.app.db.find<object>(entity)),
  );

describe("deleting a user", () => {
  it("keeps their row, ends their sessions, and frees their e-mail", async () => {
    const grant = await login(test.as(null), { email: rep.email, password: PASSWORD });
    const ended = jest.fn();
    test.app.pubsub.subscribe("sessionEnded", ended);
    await expect(remove(admin, { id: rep.id })).resolves.toMatchObject({ id: rep.id });
    expect(await test.app.db.findOneBy(User, { id: rep.id })).toMatchObject({
      email: rep.email,
      deletedAt: test.app.now(),
    });
    expect(ended).toHaveBeenCalledWith({ sessionId: grant.sessionId });
    expect(await test.app.db.find(Session)).toMatchObject([{ revokedAt: test.app.now() }]);
    await expect(storeUser(test, { email: rep.email })).resolves.toMatchObject({ email: rep.email });
  });

  it("hands over leads and pending follow-ups, each with its history, and the reminders too", async () => {
    const [owned, other] = [await storeLead(test, rep), await storeLead(test, admin)];
    const [own, held] = [await storeFollowUp(test, owned), await storeFollowUp(test, other, { assignedTo: rep.id })];
    await remove(admin, { id: rep.id, reassignTo: heir.id });

    expect(await test.app.db.findOneBy(Lead, { id: owned.id })).toMatchObject({ ownerId: heir.id, version: 2 });
    for (const { id } of [own, held]) {
      expect(await test.app.db.findOneBy(FollowUp, { id })).toMatchObject({ assignedTo: heir.id, version: 2 });
      expect(await test.app.db.find(Reminder, { where: { followUpId: id }, order: { id: "ASC" } })).toMatchObject([
        { userId: rep.id, cancelledAt: test.app.now() },
        { userId: heir.id, cancelledAt: null },
      ]);
    }
    const moves = await test.app.db.find(ActivityEntry, {
      where: [{ action: "LEAD_ASSIGNED" }, { action: "FOLLOWUP_UPDATED" }],
      order: { id: "ASC" },
    });
    const from = { from: rep.id, to: heir.id };
    expect(moves).toMatchObject([
      { action: "LEAD_ASSIGNED", leadId: owned.id, userId: admin.id, metaJson: { ownerId: from } },
      { action: "FOLLOWUP_UPDATED", leadId: owned.id, userId: admin.id, metaJson: { assignedTo: from } },
      { action: "FOLLOWUP_UPDATED", leadId: other.id, userId: admin.id, metaJson: { assignedTo: from } },
    ]);
  });

  it("leaves alone what is done, what is deleted, and what is others'", async () => {
    const lead = await storeLead(test, rep);
    const done = await storeFollowUp(test, lead);
    await test.app.db.update(FollowUp, { id: done.id }, { status: "COMPLETED" });
    await test.app.db.update(Lead, { id: lead.id }, { deletedAt: test.app.now() });
    const others = await storeLead(test, admin);
    await storeFollowUp(test, others);
    const before = await everything();
    await remove(admin, { id: rep.id });
    const after = await everything();
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it("moves more than one batch", async () => {
    await test.app.db.insert(
      Lead,
      Array.from({ length: 401 }, () =>
        Object.assign(Lead.create({ name: "L", status: "NEW", ownerId: rep.id, createdBy: rep.id }, test.app.now()), {
          version: 1,
          createdAt: test.app.now(),
          updatedAt: test.app.now(),
        }),
      ),
    );
    await remove(admin, { id: rep.id, reassignTo: heir.id });
    expect(await test.app.db.countBy(Lead, { ownerId: heir.id, version: 2 })).toBe(401);
    expect(await test.app.db.countBy(ActivityEntry, { action: "LEAD_ASSIGNED" })).toBe(401);
  });

  it("is refused when there are leads or pending follow-ups and nobody takes over", async () => {
    const lead = await storeLead(test, rep);
    const holder = await storeUser(test);
    await storeFollowUp(test, lead, { assignedTo: holder.id });
    const before = await everything();
    for (const { id } of [rep, holder]) {
      await expect(remove(admin, { id })).rejects.toMatchObject({
        code: "CONFLICT",
        details: [{ field: "reassignTo" }],
      });
    }
    expect(await everything()).toEqual(before);
  });

  it("is refused by field when whoever takes over cannot", async () => {
    await storeLead(test, rep);
    const viewer = await storeUser(test, { role: "VIEWER" });
    const disabled = await storeUser(test);
    await test.app.db.update(User, { id: disabled.id }, { status: "DISABLED" });
    const deleted = await storeUser(test, { role: "ADMIN" });
    await test.app.db.update(User, { id: deleted.id }, { deletedAt: test.app.now() });
    const before = await everything();
    for (const reassignTo of [viewer.id, disabled.id, deleted.id, rep.id, "999999", "1e0"]) {
      await expect(remove(admin, { id: rep.id, reassignTo })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "reassignTo" }],
      });
    }
    expect(await everything()).toEqual(before);
  });

  it("is for admins, and finds nobody twice", async () => {
    const viewer = await storeUser(test, { role: "VIEWER" });
    const before = await everything();
    for (const caller of [rep, viewer]) {
      for (const id of [rep.id, viewer.id, admin.id]) {
        await expect(remove(caller, { id, reassignTo: heir.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
      await expect(remove(caller, { id: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await expect(deleteUser(test.as(null), { id: rep.id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await everything()).toEqual(before);
    await remove(admin, { id: rep.id });
    await expect(remove(admin, { id: rep.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is refused for the last active admin, also when two delete each other", async () => {
    await expect(remove(admin, { id: admin.id, reassignTo: heir.id })).rejects.toMatchObject({ code: "CONFLICT" });
    const other = await storeUser(test, { role: "ADMIN" });
    const results = await Promise.allSettled([remove(admin, { id: other.id }), remove(other, { id: admin.id })]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves nothing with a deleted user when they are given something at the same time", async () => {
    const lead = await storeLead(test, admin);
    const plan = { leadId: lead.id, assignedTo: rep.id, type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() };
    await Promise.allSettled([
      createLead(test.as(admin), { name: "Before", ownerId: rep.id }),
      scheduleFollowUp(test.as(admin), plan),
      remove(admin, { id: rep.id, reassignTo: heir.id }),
      createLead(test.as(admin), { name: "After", ownerId: rep.id }),
      scheduleFollowUp(test.as(admin), plan),
    ]);
    expect(await test.app.db.findOneBy(User, { id: rep.id })).toMatchObject({ deletedAt: test.app.now() });
    expect(await test.app.db.countBy(Lead, { ownerId: rep.id })).toBe(0);
    expect(await test.app.db.countBy(FollowUp, { assignedTo: rep.id })).toBe(0);
  });

  it("leaves nothing with a deleted user when the heir is deleted at the same time", async () => {
    await storeLead(test, rep);
    await storeLead(test, heir);
    await Promise.allSettled([
      remove(admin, { id: rep.id, reassignTo: heir.id }),
      remove(admin, { id: heir.id, reassignTo: admin.id }),
    ]);
    const orphans = await test.app.db.query<unknown[]>(
      "SELECT leads.id FROM leads JOIN users ON users.id = leads.owner_id WHERE users.deleted_at IS NOT NULL",
    );
    expect(orphans).toEqual([]);
  });
});
