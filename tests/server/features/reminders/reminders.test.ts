import { completeFollowUp } from "../../../../server/features/follow-ups/complete-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { reminderCleared } from "../../../../server/features/reminders/reminder-cleared";
import { reminderDue } from "../../../../server/features/reminders/reminder-due";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { ReminderReader } from "../../../../server/features/reminders/reminder.reader";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { until } from "../../../support/figures";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let reader: ReminderReader;
let rep: User;
let lead: Lead;
beforeEach(async () => {
  test = await startTestApp();
  reader = new ReminderReader(test.app);
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterEach(() => test.close());

const dueIn = (seconds: number, assignee = rep) =>
  storeFollowUp(test, lead, { dueDatetime: inSeconds(test, seconds), assignedTo: assignee.id });

/** Collects what one socket of this user is shown. */
function watch(user: User) {
  const events = reminderDue(test.as(user));
  const shown: string[] = [];
  void (async () => {
    for await (const { followUpId } of events) shown.push(followUpId ?? "");
  })();
  return {
    shown,
    close: async () => {
      await events.return?.();
    },
  };
}

/** Until what was asked of the database has been answered and handed on. */
async function settled(): Promise<void> {
  await test.app.db.query("SELECT 1");
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const readAfter = async (seconds: number) => {
  test.pass(seconds);
  await reader.read();
  await settled();
};

describe("a reading", () => {
  it("shows what fell due to each socket of its user, once, and to nobody else", async () => {
    const other = await storeUser(test);
    const { id } = await dueIn(60);
    const sockets = [watch(rep), watch(rep), watch(other)];
    await readAfter(59);
    expect(sockets.map(({ shown }) => shown)).toEqual([[], [], []]);
    await readAfter(1);
    await readAfter(1);
    await readAfter(1);
    expect(sockets.map(({ shown }) => shown)).toEqual([[id], [id], []]);
    await Promise.all(sockets.map((socket) => socket.close()));
  });

  it("is not needed for what fell due long ago and returns with its lead: it is shown again at once", async () => {
    const { id } = await dueIn(60);
    const socket = watch(rep);
    await readAfter(60);
    await deleteLead(test.as(rep), { id: lead.id });
    await readAfter(3_600);
    expect(socket.shown).toEqual([id]);
    await restoreLead(test.as(rep), { id: lead.id });
    await until(() => socket.shown.length > 1, 10_000);
    await settled();
    expect(socket.shown).toEqual([id, id]);
    await socket.close();
  });

  it("answers when the next one is due", async () => {
    await dueIn(60);
    await dueIn(90);
    expect(await reader.read()).toEqual(inSeconds(test, 60));
    test.pass(60);
    expect(await reader.read()).toEqual(inSeconds(test, 30));
    test.pass(60);
    expect(await reader.read()).toBeNull();
  });

  it("finds a row that is committed after the time it was due", async () => {
    const { id } = await dueIn(60);
    const socket = watch(rep);
    const [reminder] = await test.app.db.findBy(Reminder, { followUpId: id });
    await test.app.db.update(Reminder, { id: reminder?.id }, { cancelledAt: test.app.now() });
    await readAfter(61);
    await test.app.db.update(Reminder, { id: reminder?.id }, { cancelledAt: null });
    await readAfter(5);
    expect(socket.shown).toEqual([id]);
    await socket.close();
  });

  it("that fails is made up for by the next one, however long it takes", async () => {
    const { id } = await dueIn(60);
    const socket = watch(rep);
    await settled();
    const broken = new ReminderReader({
      ...test.app,
      db: Object.create(test.app.db, {
        createQueryBuilder: {
          value: () => {
            throw new Error("away");
          },
        },
      }),
    });
    test.pass(3_600);
    await expect(broken.read()).rejects.toThrow("away");
    expect(broken.lastReadingAt).toBeNull();
    await readAfter(3_600);
    expect(socket.shown).toEqual([id]);
    await socket.close();
  });

  it("reads every row when thousands fall due together", async () => {
    const followUp = await dueIn(60);
    const rows = Array.from({ length: 2_500 }, (_, index) => ({
      kind: "TEST" as const,
      userId: rep.id,
      followUpId: null,
      remindAt: inSeconds(test, 30 + (index % 2)),
    }));
    await test.app.db.insert(Reminder, rows);
    const socket = watch(rep);
    await settled();
    await readAfter(61);
    for (let wait = 0; wait < 50 && socket.shown.length < 2_501; wait += 1) await settled();
    expect(socket.shown).toHaveLength(2_501);
    expect(socket.shown).toContain(followUp.id);
    await socket.close();
  });
});

describe("a socket that connects", () => {
  it("is shown all that is due and not acknowledged, however long ago, and nothing that is not", async () => {
    const [old, done, seen] = [await dueIn(60), await dueIn(70), await dueIn(80)];
    await dueIn(1_000_000);
    test.pass(7 * 86_400);
    await completeFollowUp(test.as(rep), { id: done.id, outcome: "Done" });
    const [reminder] = await test.app.db.findBy(Reminder, { followUpId: seen.id });
    await acknowledgeReminder(test.as(rep), { id: reminder?.id });
    const socket = watch(rep);
    await until(() => socket.shown.length > 0, 10_000);
    await settled();
    expect(socket.shown).toEqual([old.id]);
    await socket.close();
  });
});

describe("acknowledging a reminder", () => {
  it("is stored, told to all devices of that person, and to nobody else", async () => {
    const { id: followUpId } = await dueIn(60);
    const [reminder] = await test.app.db.findBy(Reminder, { followUpId });
    const mine = reminderCleared(test.as(rep));
    const others = reminderCleared(test.as(await storeUser(test)));
    const [cleared, notMine] = [mine.next(), others.next()];
    test.pass(60);
    await acknowledgeReminder(test.as(rep), { id: reminder?.id });
    expect(await cleared).toEqual({ value: { id: reminder?.id }, done: false });
    expect(await test.app.db.findOneBy(Reminder, { followUpId })).toMatchObject({
      acknowledgedAt: test.app.now(),
      dueAt: null,
    });
    await others.return?.();
    expect(await notMine).toMatchObject({ done: true });
    await mine.return?.();
  });

  it("of somebody else is answered as if it did not exist, for an admin too", async () => {
    const { id: followUpId } = await dueIn(60);
    const [reminder] = await test.app.db.findBy(Reminder, { followUpId });
    const admin = await storeUser(test, { role: "ADMIN" });
    await expect(acknowledgeReminder(test.as(admin), { id: reminder?.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await test.app.db.findOneBy(Reminder, { followUpId })).toMatchObject({ acknowledgedAt: null });
  });

  it("twice keeps the first time", async () => {
    const { id: followUpId } = await dueIn(60);
    const [reminder] = await test.app.db.findBy(Reminder, { followUpId });
    await acknowledgeReminder(test.as(rep), { id: reminder?.id });
    const first = test.app.now();
    test.pass(5);
    await acknowledgeReminder(test.as(rep), { id: reminder?.id });
    expect(await test.app.db.findOneBy(Reminder, { followUpId })).toMatchObject({ acknowledgedAt: first });
  });
});

describe("a slow socket", () => {
  it("is given the rest once it has read what it was given", async () => {
    await test.app.db.insert(
      Reminder,
      Array.from({ length: 500 }, (_, index) => ({
        kind: "TEST" as const,
        userId: rep.id,
        followUpId: null,
        remindAt: new Date(test.app.now().getTime() + index),
      })),
    );
    test.pass(60);
    const events = reminderDue(test.as(rep));
    await settled();
    const seen = new Set<string>();
    while (seen.size < 500) seen.add(((await events.next()).value as Reminder).id);
    expect(seen.size).toBe(500);
    await events.return?.();
  });
});
