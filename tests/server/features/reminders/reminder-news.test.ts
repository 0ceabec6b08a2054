import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { reminderCleared } from "../../../../server/features/reminders/reminder-cleared";
import { reminderDue } from "../../../../server/features/reminders/reminder-due";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { feedsOf } from "../../../../server/features/reminders/reminder.feeds";
import { ReminderReader } from "../../../../server/features/reminders/reminder.reader";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { createContext, type App } from "../../../../server/platform/request-context";
import { createPubSub } from "../../../../server/platform/pubsub";
import { until } from "../../../support/figures";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { currentUser, startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
/** Another process on the same database, which hears nothing of this one. */
let other: App;
let reader: ReminderReader;
beforeEach(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
  other = { ...test.app, pubsub: createPubSub(undefined, test.app.logger) };
  reader = new ReminderReader(other);
});
afterEach(() => test.close());

const onOther = () => createContext(other, { requestId: "test", address: "", userAgent: "", user: currentUser(rep) });

/** Collects what a socket of the other process is told. */
function collect<T extends { id: string }>(events: AsyncIterableIterator<T>): T[] {
  const told: T[] = [];
  void (async () => {
    for await (const event of events) told.push(event);
  })();
  return told;
}

async function dueNow(): Promise<Reminder> {
  const { id } = await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 60) });
  test.pass(60);
  return test.app.db.findOneByOrFail(Reminder, { followUpId: id });
}

describe("without a message, a reading of another process", () => {
  it("takes off its screens what was acknowledged, once", async () => {
    const reminder = await dueNow();
    const cleared = collect(reminderCleared(onOther()));
    await reader.read();
    expect(cleared).toEqual([]);
    await acknowledgeReminder(test.as(rep), { id: reminder.id });
    await reader.read();
    await reader.read();
    await until(() => cleared.length > 0, 5_000);
    expect(cleared).toEqual([{ id: reminder.id }]);
  });

  it("takes off what was snoozed, and shows it again when the time has come", async () => {
    const reminder = await dueNow();
    const shown = collect(reminderDue(onOther()));
    const cleared = collect(reminderCleared(onOther()));
    await reader.read();
    await until(() => shown.length === 1, 5_000);
    await snoozeReminder(test.as(rep), { id: reminder.id, until: inSeconds(test, 600).toISOString() });
    await reader.read();
    await until(() => cleared.length === 1, 5_000);
    expect(shown).toHaveLength(1);
    test.pass(600);
    await reader.read();
    await until(() => shown.length === 2, 5_000);
    expect(shown.map(({ id }) => id)).toEqual([reminder.id, reminder.id]);
  });

  it("shows what was armed for a time long past", async () => {
    const shown = collect(reminderDue(onOther()));
    await reader.read();
    await test.app.db.insert(Reminder, { kind: "DUE", userId: rep.id, remindAt: inSeconds(test, -86_400) });
    await reader.read();
    await until(() => shown.length === 1, 5_000);
    expect(shown[0]!.isLate(test.app.now())).toBe(true);
  });
});

describe("what is armed for later", () => {
  it("is no news until it is dealt with", async () => {
    await storeFollowUp(test, lead, { dueDatetime: new Date(Date.now() + 86_400_000) });
    const [armed] = await test.app.db.find(Reminder);
    expect(armed).toMatchObject({ newsAt: null });
    await acknowledgeReminder(test.as(rep), { id: armed!.id });
    const [seen] = await test.app.db.find(Reminder);
    expect(seen!.newsAt).toEqual(seen!.changedAt);
  });
});

describe("a socket that connects while the database does not answer", () => {
  it("is given what is due as soon as it does", async () => {
    const reminder = await dueNow();
    const createQueryBuilder = test.app.db.createQueryBuilder.bind(test.app.db);
    let isAway = true;
    const db = Object.create(test.app.db, {
      createQueryBuilder: {
        value: (...args: Parameters<typeof createQueryBuilder>) => {
          if (isAway) throw new Error("away");
          return createQueryBuilder(...args);
        },
      },
    });
    const feed = feedsOf({ ...other, db }).open(rep.id);
    const shown = collect(feed.events);
    isAway = false;
    await until(() => shown.length === 1, 10_000);
    expect(shown.map(({ id }) => id)).toEqual([reminder.id]);
    await feed.events.return();
  });
});
