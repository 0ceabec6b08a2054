import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { followUps } from "../../../../server/features/follow-ups/follow-ups";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { expectAllRefused } from "../../../support/refusals";

let test: TestApp;
let rep: User;
let other: User;
let admin: User;
let viewer: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  other = await storeUser(test);
  admin = await storeUser(test, { role: "ADMIN" });
  viewer = await storeUser(test, { role: "VIEWER" });
});
beforeEach(async () => {
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const due = (seconds: number) => inSeconds(test, seconds).toISOString();
const schedule = (user: User, input: object = {}) =>
  scheduleFollowUp(test.as(user), { leadId: lead.id, type: "CALL", dueDatetime: due(3_600), ...input });

describe("scheduling a follow-up", () => {
  it("stores it for the caller, arms its reminder and dates the lead's next step", async () => {
    const contact = await storeContact(test, lead);
    const followUp = await schedule(rep, { contactId: contact.id, notes: "Bring samples" });
    expect(await test.app.db.findOneBy(FollowUp, { id: followUp.id })).toMatchObject({
      leadId: lead.id,
      contactId: contact.id,
      assignedTo: rep.id,
      createdBy: rep.id,
      status: "PENDING",
      notes: "Bring samples",
      dueDatetime: inSeconds(test, 3_600),
    });
    expect(await test.app.db.findBy(Reminder, { followUpId: followUp.id })).toMatchObject([
      { kind: "DUE", userId: rep.id, remindAt: inSeconds(test, 3_600), cancelledAt: null },
    ]);
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({
      nextFollowUpAt: inSeconds(test, 3_600),
    });
    expect(await test.app.db.countBy(ActivityEntry, { leadId: lead.id, action: "FOLLOWUP_CREATED" })).toBe(1);
  });

  it("keeps the earliest of several as the lead's next step, also when they are planned at once", async () => {
    await Promise.all([5, 3, 8, 4, 9, 6].map((hours) => schedule(rep, { dueDatetime: due(hours * 3_600) })));
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({
      nextFollowUpAt: inSeconds(test, 3 * 3_600),
      updatedAt: lead.updatedAt,
    });
  });

  it("keeps the milliseconds of its time, whatever offset it was sent with", async () => {
    const followUp = await schedule(rep, { dueDatetime: "2026-03-29T03:30:00.123+02:00" });
    const stored = await test.app.db.findOneByOrFail(FollowUp, { id: followUp.id });
    expect(stored.dueDatetime.toISOString()).toBe("2026-03-29T01:30:00.123Z");
  });

  it.each([
    ["a time in the past", { dueDatetime: "2026-03-02T08:29:59Z" }, "dueDatetime"],
    ["this very moment", { dueDatetime: "2026-03-02T08:30:00Z" }, "dueDatetime"],
    ["a time without an offset", { dueDatetime: "2026-03-03T08:30:00" }, "dueDatetime"],
    ["no time at all", { dueDatetime: "soon" }, "dueDatetime"],
    ["a year out of reach", { dueDatetime: "9999-03-03T08:30:00Z" }, "dueDatetime"],
    ["an unknown type", { type: "PIGEON" }, "type"],
    ["an unknown assignee", { assignedTo: "424242" }, "assignedTo"],
    ["an unknown contact", { contactId: "424242" }, "contactId"],
    ["notes that are too long", { notes: "é".repeat(10_001) }, "notes"],
    ["a NUL in the notes", { notes: "a\0b" }, "notes"],
  ])("with %s is refused by field and stores nothing", async (_name, input, field) => {
    await expect(schedule(admin, input)).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await test.app.db.countBy(FollowUp, { leadId: lead.id })).toBe(0);
  });

  it("is for admins, and for reps on their own leads and for themselves", async () => {
    await expect(schedule(admin, { assignedTo: other.id })).resolves.toMatchObject({ assignedTo: other.id });
    await expectAllRefused([schedule(other), schedule(viewer), schedule(rep, { assignedTo: other.id })], "FORBIDDEN");
    await expect(schedule(admin, { assignedTo: viewer.id })).rejects.toMatchObject({
      details: [{ field: "assignedTo" }],
    });
    await expect(schedule(rep, { leadId: "999999" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await test.app.db.countBy(FollowUp, { leadId: lead.id })).toBe(1);
  });
});

describe("the list of follow-ups", () => {
  it("narrows by assignee, status and due time, the first due first, and counts when asked", async () => {
    const user = await storeUser(test);
    const own = await storeLead(test, user);
    for (const hours of [4, 2, 3, 1]) await storeFollowUp(test, own, { dueDatetime: inSeconds(test, hours * 3_600) });
    await storeFollowUp(test, own, { assignedTo: other.id });
    const page = await followUps(test.as(user), {
      mine: true,
      status: ["PENDING"],
      dueFrom: due(2 * 3_600),
      dueTo: due(4 * 3_600),
      limit: 1,
    });
    expect(page.items.map(({ dueDatetime }) => dueDatetime)).toEqual([inSeconds(test, 2 * 3_600)]);
    expect([await page.total, await page.totalIsCapped]).toEqual([2, false]);
  });

  it("shows a rep with REP_READS=own what hangs on their leads and what they hold, and nothing else", async () => {
    const narrow = { ...test.as(other), settings: { ...test.app.settings, REP_READS: "own" as const } };
    const held = await storeFollowUp(test, lead, { assignedTo: other.id });
    const hidden = await storeFollowUp(test, await storeLead(test, rep));
    const page = await followUps(narrow, { limit: 100 });
    const ids = page.items.map(({ id }) => id);
    expect(ids).toContain(held.id);
    expect(ids).not.toContain(hidden.id);
  });
});
