import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
});
beforeEach(async () => {
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const complete = (user: User, input: object) =>
  completeFollowUp(test.as(user), { outcome: "Wants an offer", ...input });
const stored = (id: string) => test.app.db.findOneByOrFail(FollowUp, { id });

/** Everything that a refused call must leave as it was. */
const everything = async () => ({
  followUps: await test.app.db.find(FollowUp, { where: { leadId: lead.id }, order: { id: "ASC" } }),
  activity: await test.app.db.countBy(ActivityEntry, { leadId: lead.id }),
  reminders: await test.app.db.find(Reminder, { order: { id: "ASC" } }),
});

describe("completing a follow-up", () => {
  it("stores the outcome, logs it and stops its reminder", async () => {
    const { id } = await storeFollowUp(test, lead, { notes: "Ask about size" });
    const followUp = await complete(rep, { id });
    expect(followUp).toMatchObject({
      status: "COMPLETED",
      outcome: "Wants an offer",
      notes: "Ask about size",
      version: 2,
    });
    expect(await stored(id)).toMatchObject({ status: "COMPLETED", completedAt: test.app.now(), version: 2 });
    expect(await test.app.db.findOneBy(Reminder, { followUpId: id })).toMatchObject({ cancelledAt: test.app.now() });
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({ nextFollowUpAt: null, version: 1 });
    const [entry] = await test.app.db.find(ActivityEntry, {
      where: { leadId: lead.id },
      order: { id: "DESC" },
      take: 1,
    });
    expect(entry).toMatchObject({
      action: "FOLLOWUP_COMPLETED",
      userId: rep.id,
      metaJson: { status: { from: "PENDING", to: "COMPLETED" }, outcome: { from: null, to: "Wants an offer" } },
    });
  });

  it("plans the next one in the same breath, with its reminder", async () => {
    const { id } = await storeFollowUp(test, lead);
    const dueDatetime = inSeconds(test, 86_400);
    await complete(rep, { id, notes: null, next: { type: "MEETING", dueDatetime: dueDatetime.toISOString() } });
    const next = await test.app.db.findOneByOrFail(FollowUp, { leadId: lead.id, status: "PENDING" });
    expect(next).toMatchObject({ type: "MEETING", dueDatetime, assignedTo: rep.id, createdBy: rep.id });
    expect(await test.app.db.findOneBy(Reminder, { followUpId: next.id })).toMatchObject({
      kind: "DUE",
      userId: rep.id,
      dueAt: dueDatetime,
    });
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({ nextFollowUpAt: dueDatetime });
  });

  it("stores neither when the next one is wrong, and names the field by its whole path", async () => {
    const { id } = await storeFollowUp(test, lead);
    const elsewhere = await storeContact(test, await storeLead(test, rep));
    const before = await everything();
    const plan = { type: "CALL", dueDatetime: inSeconds(test, 60).toISOString() };
    for (const [field, next] of [
      ["next.dueDatetime", { ...plan, dueDatetime: test.app.now().toISOString() }],
      ["next.dueDatetime", { ...plan, dueDatetime: "tomorrow" }],
      ["next.type", { ...plan, type: "PIGEON" }],
      ["next.contactId", { ...plan, contactId: elsewhere.id }],
      ["next.contactId", { ...plan, contactId: "1e0" }],
      ["next.leadId", { ...plan, leadId: lead.id }],
    ] as const) {
      await expect(complete(rep, { id, next })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field }],
      });
    }
    expect(await everything()).toEqual(before);
  });

  it("is refused a second time, and changes nothing then", async () => {
    const { id } = await storeFollowUp(test, lead);
    await complete(rep, { id });
    const before = await everything();
    await expect(complete(rep, { id, outcome: "Again" })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await everything()).toEqual(before);
  });

  it("succeeds once when twenty try at once", async () => {
    const { id } = await storeFollowUp(test, lead);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => complete(rep, { id })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await test.app.db.countBy(ActivityEntry, { leadId: lead.id, action: "FOLLOWUP_COMPLETED" })).toBe(1);
  });

  it("is for the assignee, the lead's owner and admins only", async () => {
    const before = () => storeFollowUp(test, lead, { assignedTo: assignee.id });
    const assignee = await storeUser(test);
    for (const user of [assignee, rep, await storeUser(test, { role: "ADMIN" })]) {
      await expect(complete(user, { id: (await before()).id })).resolves.toMatchObject({ status: "COMPLETED" });
    }
    for (const user of [await storeUser(test), await storeUser(test, { role: "VIEWER" })]) {
      const { id } = await before();
      const untouched = await everything();
      await expect(complete(user, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
      expect(await everything()).toEqual(untouched);
    }
  });

  it("of what does not exist, or is no id, is refused by code", async () => {
    await expect(complete(rep, { id: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(complete(rep, { id: "1abc" })).rejects.toMatchObject({ details: [{ field: "id" }] });
    await expect(complete(rep, { id: { name: 0 } })).rejects.toMatchObject({ details: [{ field: "id" }] });
  });
});
