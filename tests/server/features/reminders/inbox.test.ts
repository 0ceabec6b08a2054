import type { ReminderState } from "../../../../rules/reminder";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { acknowledgeReminders } from "../../../../server/features/reminders/acknowledge-reminders";
import { reminderCleared } from "../../../../server/features/reminders/reminder-cleared";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { reminders } from "../../../../server/features/reminders/reminders";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
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

/** A reminder of the rep's that is due in this many seconds. */
async function storeReminder(seconds: number): Promise<Reminder> {
  const { id } = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, seconds) });
  return test.app.db.findOneByOrFail(Reminder, { followUpId: id });
}

async function storeReminders(...seconds: number[]): Promise<Reminder[]> {
  const stored: Reminder[] = [];
  for (const one of seconds) stored.push(await storeReminder(one));
  return stored;
}

const acknowledge = (reminder: Reminder | undefined) => acknowledgeReminder(test.as(rep), { id: reminder?.id });
const snooze = (reminder: Reminder | undefined, seconds: number) =>
  snoozeReminder(test.as(rep), { id: reminder?.id, until: inSeconds(test, seconds).toISOString() });

const idsOf = (rows: readonly (Reminder | undefined)[]) => rows.map((row) => row?.id);
async function inbox(state?: ReminderState[], more: object = {}) {
  const page = await reminders(test.as(rep), { state, ...more });
  return idsOf(page.items);
}

describe("the inbox", () => {
  it("sorts what is due, put off, to come and seen apart, each reminder into one of them", async () => {
    const [due, snoozed, upcoming, seen, snoozedBefore] = await storeReminders(10, 20, 900, 30, 40);
    await snooze(snoozedBefore, 50);
    test.pass(60);
    await snooze(snoozed, 600);
    await acknowledge(seen);

    expect(await inbox(["DUE"])).toEqual(idsOf([due, snoozedBefore]));
    expect(await inbox(["SNOOZED"])).toEqual(idsOf([snoozed]));
    expect(await inbox(["UPCOMING"])).toEqual(idsOf([upcoming]));
    expect(await inbox(["ACKNOWLEDGED"])).toEqual(idsOf([seen]));
    const { items } = await reminders(test.as(rep), {});
    expect(items.map((reminder) => [reminder.id, reminder.stateAt(test.app.now())])).toEqual([
      [due?.id, "DUE"],
      [snoozedBefore?.id, "DUE"],
      [snoozed?.id, "SNOOZED"],
      [upcoming?.id, "UPCOMING"],
      [seen?.id, "ACKNOWLEDGED"],
    ]);
  });

  it("begins with the longest due, and with the latest seen", async () => {
    const [second, first, third] = await storeReminders(20, 10, 30);
    test.pass(60);
    expect(await inbox(["DUE"])).toEqual(idsOf([first, second, third]));
    for (const reminder of [second, third, first]) {
      test.pass(1);
      await acknowledge(reminder);
    }
    expect(await inbox(["ACKNOWLEDGED"])).toEqual(idsOf([first, third, second]));
    expect(await inbox()).toEqual(idsOf([first, third, second]));
  });

  it("is read page by page and counted", async () => {
    const [first, second, third] = await storeReminders(10, 20, 30);
    test.pass(60);
    await acknowledge(first);
    const open = { state: ["DUE", "ACKNOWLEDGED"] as const, limit: 1 };
    const pages = [1, 2, 3, 4].map((page) => reminders(test.as(rep), { ...open, page }));
    expect((await Promise.all(pages)).map(({ items }) => items[0]?.id)).toEqual([
      second?.id,
      third?.id,
      first?.id,
      undefined,
    ]);
    expect(await (await reminders(test.as(rep), open)).total).toBe(3);
  });

  it("changes at the very moment that a reminder falls due", async () => {
    const [reminder] = await storeReminders(60);
    test.pass(59.999);
    expect([await inbox(["DUE"]), await inbox(["UPCOMING"])]).toEqual([[], idsOf([reminder])]);
    test.pass(0.001);
    expect([await inbox(["DUE"]), await inbox(["UPCOMING"])]).toEqual([idsOf([reminder]), []]);
  });

  it("names a follow-up once when it was announced ahead as well", async () => {
    const { id: followUpId } = await storeFollowUp(test, lead, { remindBefore: [30, 10] });
    const other = await storeReminder(3_600);
    test.pass(3_600);
    const due = await test.app.db.findOneByOrFail(Reminder, { followUpId, kind: "DUE" });
    expect(await inbox(["DUE"])).toEqual(idsOf([due, other]).sort());
    expect(await inbox()).toEqual(await inbox(["DUE"]));
  });

  it("is one's own, without what is no longer wanted, and knows no other state", async () => {
    const [reminder] = await storeReminders(10);
    await test.app.db.update(Reminder, { id: reminder?.id }, { cancelledAt: test.app.now() });
    expect(await inbox()).toEqual([]);
    await storeReminder(10);
    expect((await reminders(test.as(await storeUser(test, { role: "ADMIN" })), {})).items).toEqual([]);
    await expect(reminders(test.as(rep), { state: ["CANCELLED"] })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
    });
  });

  it.each([
    ["what is due", ["DUE"], "reminders_user"],
    ["what is put off", ["SNOOZED"], "reminders_user"],
    ["what is to come", ["UPCOMING"], "reminders_user"],
    ["what was seen", ["ACKNOWLEDGED"], "reminders_seen"],
  ] as const)("reads %s in the order of an index", async (_what, state, index) => {
    await test.app.db.insert(
      Reminder,
      Array.from({ length: 3_000 }, (_, number) => ({
        kind: "TEST" as const,
        userId: rep.id,
        followUpId: null,
        remindAt: inSeconds(test, 60 * (number % 3) - 60),
        snoozedUntil: number % 2 ? inSeconds(test, 3_600) : null,
        acknowledgedAt: number % 5 ? null : test.app.now(),
      })),
    );
    await test.app.db.query("ANALYZE TABLE reminders");
    const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
    expect(await inbox([...state], { limit: 50 })).toHaveLength(50);
    const [sql = "", parameters] = log.mock.calls[0] ?? [];
    const plan = await test.app.db.query<{ key: string; Extra: string }[]>(`EXPLAIN ${sql}`, parameters);
    const page = plan.filter(({ key }) => key?.startsWith("reminders_") && key !== "reminders_once");
    expect(page.map(({ key }) => key)).toEqual([index]);
    expect(page.map(({ Extra }) => Extra).join()).not.toContain("filesort");
  });
});

describe("acknowledging all", () => {
  it("takes what is due now, and nothing that is put off, to come, or somebody else's", async () => {
    const other = await storeUser(test);
    await storeFollowUp(test, await storeLead(test, other), { dueDatetime: inSeconds(test, 10) });
    const [first, second, snoozed] = await storeReminders(10, 20, 30);
    const upcoming = await storeReminder(900);
    test.pass(60);
    await snooze(snoozed, 600);
    const before = await test.app.db.findBy(Reminder, [{ id: snoozed?.id }, { id: upcoming.id }, { userId: other.id }]);

    expect(await acknowledgeReminders(test.as(rep), {})).toBe(2);
    for (const { id } of [first, second].filter((reminder) => reminder !== undefined)) {
      expect(await test.app.db.findOneBy(Reminder, { id })).toMatchObject({ acknowledgedAt: test.app.now() });
    }
    expect(
      await test.app.db.findBy(Reminder, [{ id: snoozed?.id }, { id: upcoming.id }, { userId: other.id }]),
    ).toEqual(before);
    expect(await acknowledgeReminders(test.as(rep), {})).toBe(0);
  });

  it("is told to the person's other devices, and to nobody else", async () => {
    const stored = await storeReminders(10, 20);
    test.pass(60);
    const [mine, others] = [reminderCleared(test.as(rep)), reminderCleared(test.as(await storeUser(test)))];
    const [first, notTold] = [mine.next(), others.next()];
    await acknowledgeReminders(test.as(rep), {});
    expect([await first, await mine.next()]).toEqual(stored.map(({ id }) => ({ value: { id }, done: false })));
    await Promise.all([mine.return?.(), others.return?.()]);
    expect(await notTold).toMatchObject({ done: true });
  });

  it("takes at most five hundred at a time, the longest due first", async () => {
    await test.app.db.insert(
      Reminder,
      Array.from({ length: 600 }, (_, index) => ({
        kind: "TEST" as const,
        userId: rep.id,
        followUpId: null,
        remindAt: inSeconds(test, -index),
      })),
    );
    expect(await acknowledgeReminders(test.as(rep), {})).toBe(500);
    const [longest] = (await reminders(test.as(rep), { state: ["DUE"] })).items;
    expect(longest?.remindAt).toEqual(inSeconds(test, -99));
    expect(await acknowledgeReminders(test.as(rep), {})).toBe(100);
  });

  it("is refused to who is not signed in", async () => {
    await expect(acknowledgeReminders(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
