import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { logInteraction } from "../../../../server/features/follow-ups/log-interaction";
import { scheduleFollowUp } from "../../../../server/features/follow-ups/schedule-follow-up";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import { updateUser } from "../../../../server/features/users/update-user";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeLead, storeUser } from "../../../support/factories";
import { lastEntry } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

const HOUR = 3_600;

let test: TestApp;
let admin: User;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
});
beforeEach(async () => {
  rep = await storeUser(test, { remindBefore: [60] });
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const plan = (seconds: number, remindBefore?: number[] | null) => ({
  type: "CALL" as const,
  dueDatetime: inSeconds(test, seconds).toISOString(),
  ...(remindBefore !== undefined && { remindBefore }),
});
const schedule = (seconds: number, remindBefore?: number[] | null, more: object = {}) =>
  scheduleFollowUp(test.as(admin), { leadId: lead.id, assignedTo: rep.id, ...plan(seconds, remindBefore), ...more });
const update = ({ id }: FollowUp, edit: object) => updateFollowUp(test.as(admin), { id, ...edit });

const stored = ({ id }: { id: string }) => test.app.db.findOneByOrFail(FollowUp, { id });

/** What is armed for a follow-up: kind and, in minutes before the due time, when. */
async function armedOf({ id }: { id: string }): Promise<string[]> {
  const { dueDatetime } = await stored({ id });
  const rows = await test.app.db.findBy(Reminder, { followUpId: id });
  return rows
    .filter(({ cancelledAt }) => cancelledAt === null)
    .sort((one, other) => other.remindAt.getTime() - one.remindAt.getTime())
    .map(({ kind, userId, remindAt }) => {
      const minutes = (dueDatetime.getTime() - remindAt.getTime()) / 60_000;
      return `${kind} ${minutes} ${userId === rep.id ? "rep" : userId}`;
    });
}

describe("a follow-up that is planned with lead times", () => {
  it("reminds at each of them and when it is due, and keeps the shortest first", async () => {
    const followUp = await schedule(48 * HOUR, [1_440, 10, 60]);
    expect(followUp.remindBefore).toEqual([10, 60, 1_440]);
    expect(await stored(followUp)).toMatchObject({ remindBefore: [10, 60, 1_440] });
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 10 rep", "AHEAD 60 rep", "AHEAD 1440 rep"]);
  });

  it("takes those of its assignee when it names none, and none when it names an empty list", async () => {
    expect(await armedOf(await schedule(48 * HOUR))).toEqual(["DUE 0 rep", "AHEAD 60 rep"]);
    expect(await armedOf(await schedule(48 * HOUR, null))).toEqual(["DUE 0 rep", "AHEAD 60 rep"]);
    expect(await armedOf(await schedule(48 * HOUR, []))).toEqual(["DUE 0 rep"]);
  });

  it("is not announced ahead at a time that has come already", async () => {
    const followUp = await schedule(HOUR, [59, 60, 61]);
    expect(followUp.remindBefore).toEqual([59, 60, 61]);
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 59 rep"]);
  });

  it.each([
    ["six", [1, 2, 3, 4, 5, 6], "remindBefore"],
    ["the same one twice", [10, 10], "remindBefore"],
    ["none of a minute", [0], "remindBefore.0"],
    ["more than four weeks", [10, 40_321], "remindBefore.1"],
    ["a part of a minute", [1.5], "remindBefore.0"],
    ["a text", ["10"], "remindBefore.0"],
    ["no list", 10, "remindBefore"],
  ])("is refused by field with %s, and nothing is stored", async (_what, remindBefore, field) => {
    await expect(schedule(HOUR, [], { remindBefore })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field }],
    });
    await expect(
      logInteraction(test.as(rep), {
        leadId: lead.id,
        type: "CALL",
        outcome: "Met",
        next: { ...plan(HOUR), remindBefore },
      }),
    ).rejects.toMatchObject({ details: [{ field: `next.${field}` }] });
    expect(await test.app.db.countBy(FollowUp, { leadId: lead.id })).toBe(0);
  });

  it("is planned as the next step too, with an outcome as with an interaction", async () => {
    const first = await schedule(HOUR, []);
    await completeFollowUp(test.as(rep), { id: first.id, outcome: "Done", next: plan(48 * HOUR, [30]) });
    const logged = { leadId: lead.id, type: "CALL" as const, outcome: "Met" };
    await logInteraction(test.as(rep), { ...logged, next: plan(72 * HOUR) });
    const planned = await test.app.db.find(FollowUp, { where: { leadId: lead.id }, order: { id: "ASC" } });
    const pending = planned.filter(({ status }) => status === "PENDING");
    expect(await Promise.all(pending.map(armedOf))).toEqual([
      ["DUE 0 rep", "AHEAD 30 rep"],
      ["DUE 0 rep", "AHEAD 60 rep"],
    ]);
    expect(planned.find(({ outcome }) => outcome === "Met")?.remindBefore).toEqual([]);
  });
});

describe("changing lead times", () => {
  it("arms those that are new, cancels those that are gone, leaves the others alone, and stands in the history", async () => {
    const followUp = await schedule(48 * HOUR, [10, 60]);
    const [kept] = await test.app.db.findBy(Reminder, { followUpId: followUp.id, kind: "DUE" });
    await update(followUp, { remindBefore: [60, 120] });
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 60 rep", "AHEAD 120 rep"]);
    expect(await test.app.db.findBy(Reminder, { followUpId: followUp.id, kind: "DUE" })).toEqual([kept]);
    const { entry } = await lastEntry(test, lead);
    expect(entry).toMatchObject({
      action: "FOLLOWUP_UPDATED",
      metaJson: { remindBefore: { from: [10, 60], to: [60, 120] } },
    });
    expect(Object.keys(entry?.metaJson ?? {})).toEqual(["type", "remindBefore"]);
  });

  it("to those it has already changes nothing and is no change", async () => {
    const followUp = await schedule(48 * HOUR, [10, 60]);
    const before = await stored(followUp);
    await update(followUp, { remindBefore: [60, 10] });
    expect(await stored(followUp)).toEqual(before);
  });

  it("to none leaves the one at the due time", async () => {
    const followUp = await schedule(48 * HOUR, [10, 60]);
    await update(followUp, { remindBefore: [] });
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep"]);
  });

  it("based on an older version is refused with those that are stored", async () => {
    const followUp = await schedule(48 * HOUR, [10, 60]);
    await update(followUp, { notes: "Edited" });
    await expect(update(followUp, { version: 1, remindBefore: [5] })).rejects.toMatchObject({
      code: "CONFLICT",
      details: expect.arrayContaining([
        expect.objectContaining({ field: "remindBefore", current: [10, 60] }),
      ]) as unknown,
    });
  });
});

describe("lead times", () => {
  it("move with the due time, where they are armed again", async () => {
    const followUp = await schedule(2 * HOUR, [10, 180]);
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 10 rep"]);
    await update(followUp, { dueDatetime: inSeconds(test, 48 * HOUR).toISOString() });
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 10 rep", "AHEAD 180 rep"]);
  });

  it("stay the follow-up's own when somebody else takes it over", async () => {
    const heir = await storeUser(test, { remindBefore: [5] });
    const followUp = await schedule(48 * HOUR, [30]);
    await update(followUp, { assignedTo: heir.id });
    expect(await armedOf(followUp)).toEqual([`DUE 0 ${heir.id}`, `AHEAD 30 ${heir.id}`]);
  });

  it("that have passed stay as they were when something else of the follow-up changes", async () => {
    const followUp = await schedule(HOUR, [30]);
    test.pass(45 * 60);
    await update(followUp, { notes: "Bring the samples" });
    expect(await armedOf(followUp)).toEqual(["DUE 0 rep", "AHEAD 30 rep"]);
  });
});

describe("a user's own lead times", () => {
  const edit = (user: User, remindBefore: unknown) =>
    updateUser(test.as(user), { id: rep.id, version: rep.version, remindBefore });

  it.each(["themselves", "an admin"])("are changed by %s, and followed by what is planned after", async (who) => {
    const before = await schedule(48 * HOUR);
    expect(await edit(who === "an admin" ? admin : rep, [45, 15])).toMatchObject({ remindBefore: [15, 45] });
    expect(await armedOf(await schedule(48 * HOUR))).toEqual(["DUE 0 rep", "AHEAD 15 rep", "AHEAD 45 rep"]);
    expect(await armedOf(before)).toEqual(["DUE 0 rep", "AHEAD 60 rep"]);
  });

  it("are not changed by a colleague, nor to what is none", async () => {
    await expect(edit(await storeUser(test), [45])).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(edit(rep, [0])).rejects.toMatchObject({ details: [{ field: "remindBefore.0" }] });
    await expect(edit(rep, null)).rejects.toMatchObject({ details: [{ field: "remindBefore" }] });
  });
});

describe("of two reminders of one follow-up that are due, dealing with the later", () => {
  /** The one ahead of the due time, and the one at it, both due now. */
  async function bothDue(): Promise<[ahead: Reminder, due: Reminder]> {
    const { id: followUpId } = await schedule(HOUR, [30]);
    test.pass(HOUR);
    const ahead = await test.app.db.findOneByOrFail(Reminder, { followUpId, kind: "AHEAD" });
    const due = await test.app.db.findOneByOrFail(Reminder, { followUpId, kind: "DUE" });
    return [ahead, due];
  }
  const nowOf = ({ id }: Reminder) => test.app.db.findOneByOrFail(Reminder, { id });

  it("deals with the earlier too, and tells the other devices of both", async () => {
    for (const deal of [
      (id: string) => acknowledgeReminder(test.as(rep), { id }),
      (id: string) => snoozeReminder(test.as(rep), { id, until: inSeconds(test, HOUR).toISOString() }),
    ]) {
      const [ahead, due] = await bothDue();
      const cleared = jest.fn();
      const leave = test.app.pubsub.subscribe("remindersCleared", cleared);
      await deal(due.id);
      leave();
      expect(await nowOf(ahead)).toMatchObject({ acknowledgedAt: test.app.now() });
      expect(cleared.mock.calls).toEqual([[{ userId: rep.id, ids: [due.id, ahead.id] }]]);
    }
  });

  it("is not dealt with by the earlier, nor by one that is not due yet", async () => {
    const [ahead, due] = await bothDue();
    await acknowledgeReminder(test.as(rep), { id: ahead.id });
    expect(await nowOf(due)).toEqual(due);

    const { id: followUpId } = await schedule(HOUR, [30]);
    test.pass(HOUR / 2);
    const coming = await test.app.db.findOneByOrFail(Reminder, { followUpId, kind: "DUE" });
    await acknowledgeReminder(test.as(rep), { id: coming.id });
    expect(await test.app.db.findOneBy(Reminder, { followUpId, kind: "AHEAD" })).toMatchObject({
      acknowledgedAt: null,
    });
  });
});
