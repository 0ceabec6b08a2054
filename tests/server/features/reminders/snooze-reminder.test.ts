import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../../server/features/reminders/reminder.reader";
import { reminderCleared } from "../../../../server/features/reminders/reminder-cleared";
import { reminderDue } from "../../../../server/features/reminders/reminder-due";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { storedAround } from "../../../support/stored";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const at = (seconds: number) => inSeconds(test, seconds).toISOString();
const stored = (id: string) => test.app.db.findOneByOrFail(Reminder, { id });

/** A reminder of the rep's that is due in this many seconds. */
async function storeReminder(seconds: number): Promise<Reminder> {
  const { id } = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, seconds) });
  return test.app.db.findOneByOrFail(Reminder, { followUpId: id });
}

const snooze = (user: User, { id }: Reminder, until: string) => snoozeReminder(test.as(user), { id, until });

describe("snoozing a reminder", () => {
  it("shows it again at that time, and clears it on the person's other devices now", async () => {
    const reminder = await storeReminder(60);
    const [due, cleared] = [reminderDue(test.as(rep)), reminderCleared(test.as(rep))];
    test.pass(60);
    const reader = readerOf(test.app);
    const shown = due.next();
    await reader.read();
    expect((await shown).value).toMatchObject({ id: reminder.id });

    const gone = cleared.next();
    await snooze(rep, reminder, at(600));
    expect(await gone).toEqual({ value: { id: reminder.id }, done: false });
    expect(await stored(reminder.id)).toMatchObject({
      snoozedUntil: inSeconds(test, 600),
      dueAt: inSeconds(test, 600),
    });

    const again = due.next();
    test.pass(599);
    await reader.read();
    test.pass(1);
    await reader.read();
    expect((await again).value).toMatchObject({ id: reminder.id, snoozedUntil: test.app.now() });
    await Promise.all([due.return?.(), cleared.return?.()]);
  });

  it("moves the reminder and not the due time: the follow-up is what it was, and so is its history", async () => {
    const reminder = await storeReminder(60);
    const before = await storedAround(test, lead);
    await snooze(rep, reminder, at(600));
    const after = await storedAround(test, lead);
    expect({ ...after, reminders: [] }).toEqual({ ...before, reminders: [] });
    expect(after.reminders).toMatchObject([{ remindAt: reminder.remindAt, snoozedUntil: inSeconds(test, 600) }]);
  });

  it("survives an edit of the follow-up, and a restart: another process shows it when its time has come", async () => {
    const reminder = await storeReminder(60);
    test.pass(60);
    await snooze(rep, reminder, at(600));
    await updateFollowUp(test.as(rep), { id: reminder.followUpId, notes: "Bring the samples" });
    const restarted = { ...test.as(rep), app: { ...test.app } };
    const due = reminderDue(restarted);
    const shown = due.next();
    await readerOf(restarted.app).read();
    test.pass(600);
    await readerOf(restarted.app).read();
    expect((await shown).value).toMatchObject({ id: reminder.id, snoozedUntil: test.app.now() });
    await due.return?.();
  });

  it("wakes a reader that had planned to sleep longer", async () => {
    const reminder = await storeReminder(60);
    const armed = jest.fn();
    const leave = test.app.pubsub.subscribe("remindersArmed", armed);
    await snooze(rep, reminder, at(5));
    leave();
    expect(armed.mock.calls).toEqual([[{ userIds: [rep.id] }]]);
  });

  it("that was seen already asks for it once more", async () => {
    const reminder = await storeReminder(60);
    await acknowledgeReminder(test.as(rep), { id: reminder.id });
    await snooze(rep, reminder, at(600));
    expect(await stored(reminder.id)).toMatchObject({ acknowledgedAt: null, dueAt: inSeconds(test, 600) });
  });

  it.each([
    ["this very moment", 0],
    ["a time in the past", -1],
    ["a time more than a year ahead", 366 * 86_400 + 1],
  ])("until %s is refused by field and changes nothing", async (_name, seconds) => {
    const reminder = await storeReminder(60);
    await expect(snooze(rep, reminder, at(seconds))).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "until" }],
    });
    expect(await stored(reminder.id)).toEqual(reminder);
  });

  it("of somebody else is answered as if it did not exist, for an admin too", async () => {
    const reminder = await storeReminder(60);
    for (const user of [await storeUser(test), await storeUser(test, { role: "ADMIN" })]) {
      await expect(snooze(user, reminder, at(600))).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await expect(snoozeReminder(test.as(null), { id: reminder.id, until: at(600) })).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(await stored(reminder.id)).toEqual(reminder);
  });
});
