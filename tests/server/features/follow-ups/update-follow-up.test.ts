import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeContact, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { lastEntry, storedAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

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

const HOUR = 3_600;
const at = (seconds: number) => inSeconds(test, seconds).toISOString();
const update = (user: User, followUp: FollowUp, input: object) =>
  updateFollowUp(test.as(user), { id: followUp.id, version: followUp.version, ...input });
const stored = ({ id }: FollowUp) => test.app.db.findOneByOrFail(FollowUp, { id });
const armed = ({ id }: FollowUp) =>
  test.app.db
    .find(Reminder, { where: { followUpId: id }, order: { id: "ASC" } })
    .then((all) => all.filter(({ cancelledAt }) => cancelledAt === null).map(({ userId, dueAt }) => [userId, dueAt]));

/** As the system marks one that was not done for long. */
async function storeMissed(): Promise<FollowUp> {
  const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, HOUR) });
  const due = inSeconds(test, -25 * HOUR);
  await test.app.db.update(FollowUp, { id: followUp.id }, { status: "MISSED", dueDatetime: due });
  return stored(followUp);
}

describe("editing a follow-up", () => {
  it("changes what is named, keeps the rest, and is one entry in the history", async () => {
    const contact = await storeContact(test, lead);
    const followUp = await storeFollowUp(test, lead, { notes: "Bring samples" });
    const before = await lastEntry(test, lead);
    const updated = await update(rep, followUp, { type: "MEETING", contactId: contact.id });
    expect(updated).toMatchObject({ type: "MEETING", notes: "Bring samples", version: 2 });
    expect(await stored(followUp)).toMatchObject({ type: "MEETING", contactId: contact.id, notes: "Bring samples" });
    expect(await lastEntry(test, lead)).toMatchObject({
      count: before.count + 1,
      entry: {
        action: "FOLLOWUP_UPDATED",
        userId: rep.id,
        metaJson: { type: { from: "CALL", to: "MEETING" }, contactId: { from: null, to: contact.id } },
      },
    });
  });

  it("empties what is set to null", async () => {
    const contact = await storeContact(test, lead);
    const followUp = await storeFollowUp(test, lead, { notes: "Bring samples", contactId: contact.id });
    await update(rep, followUp, { notes: null, contactId: null });
    expect(await stored(followUp)).toMatchObject({ notes: null, contactId: null });
  });

  it("that changes nothing stores and logs nothing", async () => {
    const followUp = await storeFollowUp(test, lead, { notes: "Bring samples" });
    const before = await storedAround(test, lead);
    const { type, notes, dueDatetime, assignedTo } = followUp;
    await update(rep, followUp, { type, notes, assignedTo, dueDatetime: dueDatetime.toISOString() });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("names in the history what kind it is, also when that stays", async () => {
    const followUp = await storeFollowUp(test, lead);
    await update(rep, followUp, { notes: "Ask for Ann" });
    expect((await lastEntry(test, lead)).entry?.metaJson).toEqual({
      type: { from: "CALL", to: "CALL" },
      notes: { from: null, to: "Ask for Ann" },
    });
  });

  it.each([
    ["an unknown type", { type: "PIGEON" }, "type"],
    ["no type", { type: null }, "type"],
    ["no time", { dueDatetime: null }, "dueDatetime"],
    ["this very moment", { dueDatetime: "2026-03-02T08:30:00Z" }, "dueDatetime"],
    ["a time in the past", { dueDatetime: "2026-03-02T08:29:59Z" }, "dueDatetime"],
    ["an unknown contact", { contactId: "424242" }, "contactId"],
    ["nobody to do it", { assignedTo: null }, "assignedTo"],
    ["an unknown assignee", { assignedTo: "424242" }, "assignedTo"],
    ["notes that are too long", { notes: "é".repeat(10_001) }, "notes"],
    ["a status", { status: "COMPLETED" }, "status"],
  ])("with %s is refused by field and changes nothing", async (_name, input, field) => {
    const followUp = await storeFollowUp(test, lead);
    const before = await storedAround(test, lead);
    await expect(update(admin, followUp, input)).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field }],
    });
    expect(await storedAround(test, lead)).toEqual(before);
  });

  it("with a contact of another lead, or a deleted one, is refused", async () => {
    const followUp = await storeFollowUp(test, lead);
    const elsewhere = await storeContact(test, await storeLead(test, rep));
    const gone = await storeContact(test, lead);
    await test.app.db.query("UPDATE contacts SET deleted_at = NOW(3) WHERE id = ?", [gone.id]);
    for (const { id } of [elsewhere, gone]) {
      await expect(update(rep, followUp, { contactId: id })).rejects.toMatchObject({
        details: [{ field: "contactId" }],
      });
    }
  });

  it("of a completed or a cancelled one is refused", async () => {
    for (const end of [
      (id: string) => completeFollowUp(test.as(rep), { id, outcome: "Done" }),
      (id: string) => cancelFollowUp(test.as(rep), { id }),
    ]) {
      const final = await end((await storeFollowUp(test, lead)).id);
      const before = await storedAround(test, lead);
      for (const input of [{ notes: "x" }, { dueDatetime: at(HOUR) }, { assignedTo: rep.id }]) {
        await expect(update(rep, final, input)).rejects.toMatchObject({ code: "CONFLICT" });
      }
      expect(await storedAround(test, lead)).toEqual(before);
    }
  });

  it("based on an older version is refused with the current values, and without a version it is not", async () => {
    const followUp = await storeFollowUp(test, lead);
    await update(rep, followUp, { notes: "First" });
    const before = await storedAround(test, lead);
    const late = update(admin, followUp, { notes: "Second", dueDatetime: at(2 * HOUR) });
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "dueDatetime", current: at(HOUR) },
        { field: "notes", current: "First" },
      ],
    });
    expect(await storedAround(test, lead)).toEqual(before);
    await expect(updateFollowUp(test.as(rep), { id: followUp.id, notes: "Second" })).resolves.toMatchObject({
      version: 3,
    });
  });

  it("succeeds once when fifty are based on one version", async () => {
    const followUp = await storeFollowUp(test, lead);
    const edits = Array.from({ length: 50 }, (_, index) => update(rep, followUp, { notes: `Edit ${index}` }));
    const results = await Promise.allSettled(edits);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason as unknown] : []));
    expect(refused.every((error) => (error as { code: string }).code === "CONFLICT")).toBe(true);
    expect(await stored(followUp)).toMatchObject({ version: 2 });
  });
});

describe("rescheduling", () => {
  it("moves the reminder and the lead's next step with it", async () => {
    const followUp = await storeFollowUp(test, lead);
    await update(rep, followUp, { dueDatetime: at(3 * HOUR) });
    expect(await armed(followUp)).toEqual([[rep.id, inSeconds(test, 3 * HOUR)]]);
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({
      nextFollowUpAt: inSeconds(test, 3 * HOUR),
    });
  });

  it("there and back again arms the first reminder anew", async () => {
    const followUp = await storeFollowUp(test, lead);
    const moved = await update(rep, followUp, { dueDatetime: at(3 * HOUR) });
    await update(rep, moved, { dueDatetime: at(HOUR) });
    expect(await armed(followUp)).toEqual([[rep.id, inSeconds(test, HOUR)]]);
  });

  it("makes a missed one pending again, and anything else leaves it missed", async () => {
    const missed = await storeMissed();
    const noted = await update(rep, missed, { notes: "No answer", dueDatetime: missed.dueDatetime.toISOString() });
    expect(noted).toMatchObject({ status: "MISSED", notes: "No answer" });
    expect(await update(rep, noted, { dueDatetime: at(HOUR) })).toMatchObject({ status: "PENDING" });
    expect(await armed(missed)).toEqual([[rep.id, inSeconds(test, HOUR)]]);
    expect((await lastEntry(test, lead)).entry?.metaJson).toMatchObject({
      status: { from: "MISSED", to: "PENDING" },
      dueDatetime: { from: missed.dueDatetime.toISOString(), to: at(HOUR) },
    });
  });

  it("is not what sending the time it has does, though that has passed", async () => {
    const followUp = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
    test.pass(120);
    const dueDatetime = followUp.dueDatetime.toISOString();
    await expect(update(rep, followUp, { dueDatetime, notes: "Late" })).resolves.toMatchObject({ notes: "Late" });
    expect(await armed(followUp)).toEqual([[rep.id, followUp.dueDatetime]]);
  });
});

describe("reassigning", () => {
  it("by an admin takes the reminder along", async () => {
    const followUp = await storeFollowUp(test, lead);
    await update(admin, followUp, { assignedTo: other.id });
    expect(await armed(followUp)).toEqual([[other.id, inSeconds(test, HOUR)]]);
    expect((await lastEntry(test, lead)).entry?.metaJson).toMatchObject({
      assignedTo: { from: rep.id, to: other.id },
    });
  });

  it("to someone who cannot be given follow-ups is refused", async () => {
    const followUp = await storeFollowUp(test, lead);
    const disabled = await storeUser(test);
    await test.app.db.update(User, { id: disabled.id }, { status: "DISABLED" });
    for (const { id } of [viewer, disabled]) {
      const details = [{ field: "assignedTo" }];
      await expect(update(admin, followUp, { assignedTo: id })).rejects.toMatchObject({ details });
    }
  });

  it("by a rep means taking it over, or leaving it with whom it is with", async () => {
    const followUp = await storeFollowUp(test, lead, { assignedTo: other.id });
    await expect(update(rep, followUp, { assignedTo: admin.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const kept = await update(rep, followUp, { assignedTo: other.id, notes: "Yours" });
    expect(await update(rep, kept, { assignedTo: rep.id })).toMatchObject({ assignedTo: rep.id });
  });
});

describe("editing, cancelling and the like", () => {
  it("are for the assignee, the lead's owner and admins; a refusal changes nothing", async () => {
    const acts = [
      (user: User, followUp: FollowUp) => update(user, followUp, { notes: "Mine" }),
      (user: User, { id }: FollowUp) => cancelFollowUp(test.as(user), { id }),
    ];
    for (const act of acts) {
      for (const user of [other, rep, admin]) {
        const followUp = await storeFollowUp(test, lead, { assignedTo: other.id });
        await expect(act(user, followUp)).resolves.toMatchObject({ version: 2 });
      }
      const followUp = await storeFollowUp(test, lead, { assignedTo: other.id });
      const before = await storedAround(test, lead);
      for (const user of [await storeUser(test), viewer]) {
        await expect(act(user, followUp)).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
      expect(await storedAround(test, lead)).toEqual(before);
    }
  });

  it("are refused as unknown where a rep may not even see it", async () => {
    const followUp = await storeFollowUp(test, lead);
    const narrow = { ...test.as(other), settings: { ...test.app.settings, REP_READS: "own" as const } };
    const input = { id: followUp.id, version: 1 };
    await expect(updateFollowUp(narrow, input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(cancelFollowUp(narrow, { id: followUp.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(updateFollowUp(test.as(null), input)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("cancelling a follow-up", () => {
  it("stops its reminder, leaves the lead without a next step, and is logged once", async () => {
    const followUp = await storeFollowUp(test, lead);
    const before = await lastEntry(test, lead);
    await cancelFollowUp(test.as(rep), { id: followUp.id });
    expect(await stored(followUp)).toMatchObject({ status: "CANCELLED", outcome: null, version: 2 });
    expect(await armed(followUp)).toEqual([]);
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({ nextFollowUpAt: null });
    expect(await lastEntry(test, lead)).toMatchObject({
      count: before.count + 1,
      entry: { action: "FOLLOWUP_CANCELLED", metaJson: { status: { from: "PENDING", to: "CANCELLED" } } },
    });
  });

  it("is possible for a missed one, and once", async () => {
    const missed = await storeMissed();
    await expect(cancelFollowUp(test.as(rep), { id: missed.id })).resolves.toMatchObject({ status: "CANCELLED" });
    const before = await storedAround(test, lead);
    await expect(cancelFollowUp(test.as(rep), { id: missed.id })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await storedAround(test, lead)).toEqual(before);
  });
});
