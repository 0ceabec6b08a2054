import { leaseMsOf } from "../../../../server/features/deliveries/channel.definition";
import { MAX_ATTEMPTS } from "../../../../server/features/deliveries/delivery.backoff";
import { ReminderDelivery } from "../../../../server/features/deliveries/delivery.entity";
import { deliveryCounts } from "../../../../server/features/deliveries/delivery.loaders";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import type { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import { disableUser } from "../../../../server/features/users/disable-user";
import { enableUser } from "../../../../server/features/users/enable-user";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { processOf, RecordingChannel } from "../../../support/recording-channel";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
let mail: RecordingChannel;
let server: ReturnType<typeof processOf>;
/** Processes that hold what they have claimed and never send it, until the test is over. */
let crashed: ReturnType<typeof processOf>[];
let held: (() => void)[];
beforeEach(async () => {
  crashed = [];
  held = [];
  test = await startTestApp();
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
  mail = new RecordingChannel("mail");
  server = processOf(test.app, mail);
});
afterEach(async () => {
  for (const release of held) release();
  await Promise.all(crashed.map((each) => each.settled()));
  await test.close();
});

const LEASE_S = leaseMsOf(new RecordingChannel().channel) / 1_000;
/** Longer than the pause after any attempt. */
const LONG_S = 3_601;

const dueIn = (seconds: number, assignee = rep) =>
  storeFollowUp(test, lead, { dueDatetime: inSeconds(test, seconds), assignedTo: assignee.id });

const reminderOf = ({ id }: FollowUp) =>
  test.app.db.findOneOrFail(Reminder, { where: { followUpId: id }, order: { id: "DESC" } });
const stored = () => test.app.db.find(ReminderDelivery, { order: { id: "ASC" } });

const dispatchAfter = async (seconds: number, by = server) => {
  test.pass(seconds);
  await by.dispatch();
};

const failing = () => Promise.reject(Object.assign(new Error("550 <ann@shop.test> is unknown"), { code: "EENVELOPE" }));
const hold = () => new Promise<void>((resolve) => held.push(resolve));

describe("a reminder that falls due", () => {
  it("is sent once, and not before", async () => {
    await server.dispatch();
    const { id, followUpId } = await reminderOf(await dueIn(60));
    await dispatchAfter(59);
    expect(await stored()).toEqual([]);
    await dispatchAfter(1);
    for (let round = 0; round < 3; round += 1) await dispatchAfter(LONG_S);
    expect(mail.sent).toMatchObject([{ attempt: 1, reminder: { id, followUpId, userId: rep.id, kind: "DUE" } }]);
    expect(await stored()).toMatchObject([
      {
        reminderId: id,
        channel: "mail",
        state: "SENT",
        attempts: 1,
        nextAttemptAt: null,
        lease: null,
        lastError: null,
      },
    ]);
  });

  it("is sent once through each channel", async () => {
    const push = new RecordingChannel("push");
    const both = processOf(test.app, mail, push);
    await both.dispatch();
    const { id } = await reminderOf(await dueIn(60));
    await dispatchAfter(60, both);
    await dispatchAfter(1, both);
    expect([mail.reminderIds, push.reminderIds]).toEqual([[id], [id]]);
    expect(new Set([mail, push].map(({ sent }) => sent[0]?.idempotencyKey)).size).toBe(2);
  });

  it("while no process runs is sent by the next one that starts, however long ago it was", async () => {
    await server.dispatch();
    const { id } = await reminderOf(await dueIn(60));
    await dispatchAfter(30 * 86_400, processOf(test.app, mail));
    expect(mail.reminderIds).toEqual([id]);
  });

  it("is sent although it was armed before the channel was listed, and what fell due before that is not", async () => {
    await dueIn(60);
    const later = await reminderOf(await dueIn(120));
    test.pass(90);
    const push = new RecordingChannel("push");
    const both = processOf(test.app, mail, push);
    await both.dispatch();
    await dispatchAfter(30, both);
    expect(push.reminderIds).toEqual([later.id]);
    expect(await stored()).toMatchObject([{ reminderId: later.id }, { reminderId: later.id }]);
  });

  it("is found although it was committed long after it was due and nobody said so", async () => {
    await server.dispatch();
    const { id } = await reminderOf(await dueIn(60));
    await test.app.db.update(Reminder, { id }, { cancelledAt: test.app.now() });
    await dispatchAfter(3_600);
    await test.app.db.update(Reminder, { id }, { cancelledAt: null });
    for (let round = 0; round < 3; round += 1) await dispatchAfter(1);
    expect(mail.reminderIds).toEqual([id]);
  });

  it("of thousands at once is sent like each of them", async () => {
    await server.dispatch();
    const rows = Array.from({ length: 1_200 }, () => ({
      kind: "TEST" as const,
      userId: rep.id,
      followUpId: null,
      remindAt: inSeconds(test, 60),
    }));
    await test.app.db.insert(Reminder, rows);
    test.pass(60);
    await server.plan();
    expect(await deliveryCounts(test.app.db)).toEqual([{ channel: "mail", state: "WAITING", count: 1_200 }]);
    while (mail.sent.length < 1_200) {
      await server.claim();
      await server.settled();
    }
    expect(new Set(mail.reminderIds).size).toBe(1_200);
    expect(await deliveryCounts(test.app.db)).toEqual([]);
  });
});

describe("a reminder that is dealt with before it is sent", () => {
  let reminder: Reminder;
  let followUp: FollowUp;
  beforeEach(async () => {
    await server.dispatch();
    followUp = await dueIn(60);
    reminder = await reminderOf(followUp);
    test.pass(60);
    await server.plan();
  });

  it("is not sent when it was acknowledged", async () => {
    await acknowledgeReminder(test.as(rep), { id: reminder.id });
    await dispatchAfter(1);
    expect([mail.sent, await stored()]).toEqual([[], []]);
  });

  it("is not sent when its follow-up was cancelled", async () => {
    await cancelFollowUp(test.as(rep), { id: followUp.id });
    await dispatchAfter(1);
    expect([mail.sent, await stored()]).toEqual([[], []]);
  });

  it("is sent at the time it was put off to", async () => {
    await snoozeReminder(test.as(rep), { id: reminder.id, until: inSeconds(test, 600).toISOString() });
    await dispatchAfter(599);
    expect(mail.sent).toEqual([]);
    const dueAt = inSeconds(test, 1);
    await dispatchAfter(1);
    expect(mail.reminderIds).toEqual([reminder.id]);
    expect(await stored()).toMatchObject([{ dueAt, state: "SENT" }]);
  });

  it("is sent at the time its follow-up was moved to", async () => {
    const { id, version } = followUp;
    await updateFollowUp(test.as(rep), { id, version, dueDatetime: inSeconds(test, 600).toISOString() });
    await dispatchAfter(599);
    expect(mail.sent).toEqual([]);
    await dispatchAfter(1);
    expect(mail.reminderIds).toEqual([(await reminderOf(followUp)).id]);
    expect(mail.reminderIds).not.toEqual([reminder.id]);
  });

  it("is sent when it comes back with its lead", async () => {
    await deleteLead(test.as(rep), { id: lead.id });
    await dispatchAfter(1);
    expect([mail.sent, await stored()]).toEqual([[], []]);
    test.pass(3_600);
    await restoreLead(test.as(rep), { id: lead.id });
    await server.dispatch();
    expect(mail.reminderIds).toEqual([reminder.id]);
  });

  it("is not sent to somebody who was disabled, until they are enabled", async () => {
    const admin = await storeUser(test, { role: "ADMIN" });
    await disableUser(test.as(admin), { id: rep.id });
    for (let round = 0; round < 3; round += 1) await dispatchAfter(1);
    expect(mail.sent.filter(({ reminder: { userId } }) => userId === rep.id)).toEqual([]);
    await enableUser(test.as(admin), { id: rep.id });
    for (let round = 0; round < 3; round += 1) await dispatchAfter(1);
    expect(mail.sent.filter(({ reminder: { userId } }) => userId === rep.id)).toHaveLength(1);
  });
});

describe("a reminder that was sent", () => {
  let reminder: Reminder;
  beforeEach(async () => {
    await server.dispatch();
    reminder = await reminderOf(await dueIn(60));
    await dispatchAfter(60);
  });

  it("and put off is sent again at the new time, under another key", async () => {
    await snoozeReminder(test.as(rep), { id: reminder.id, until: inSeconds(test, 600).toISOString() });
    await dispatchAfter(599);
    expect(mail.sent).toHaveLength(1);
    await dispatchAfter(1);
    await dispatchAfter(LONG_S);
    expect(mail.reminderIds).toEqual([reminder.id, reminder.id]);
    expect(new Set(mail.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    expect(await stored()).toMatchObject([{ state: "SENT" }, { state: "SENT" }]);
  });

  it("is not sent again when it comes back with its lead", async () => {
    await deleteLead(test.as(rep), { id: lead.id });
    await dispatchAfter(3_600);
    await restoreLead(test.as(rep), { id: lead.id });
    for (let round = 0; round < 3; round += 1) await dispatchAfter(LONG_S);
    expect(mail.sent).toHaveLength(1);
  });
});

describe("two processes", () => {
  it("that plan and send at the same time send each reminder once", async () => {
    await server.dispatch();
    const rows = Array.from({ length: 100 }, () => ({
      kind: "TEST" as const,
      userId: rep.id,
      followUpId: null,
      remindAt: inSeconds(test, 60),
    }));
    await test.app.db.insert(Reminder, rows);
    test.pass(60);
    const processes = Array.from({ length: 4 }, () => processOf({ ...test.app }, mail));
    for (let round = 0; round < 10; round += 1) await Promise.all(processes.map((each) => each.dispatch()));
    expect(mail.sent).toHaveLength(100);
    expect(new Set(mail.reminderIds).size).toBe(100);
  });
});

describe("a send that fails", () => {
  beforeEach(async () => {
    await server.dispatch();
    await dueIn(60);
    mail.behave = failing;
    await dispatchAfter(60);
  });

  it("is tried again after a pause, under the same key, and what is stored of it holds no address", async () => {
    const [failed] = await stored();
    expect(failed).toMatchObject({ state: "WAITING", attempts: 1, lease: null, lastError: "Error EENVELOPE" });
    const pause = (failed!.nextAttemptAt!.getTime() - test.app.now().getTime()) / 1_000;
    expect(pause).toBeGreaterThan(5);
    mail.behave = () => Promise.resolve();
    await dispatchAfter(pause - 1);
    expect(mail.sent).toHaveLength(1);
    await dispatchAfter(1);
    expect(mail.sent.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(new Set(mail.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(await stored()).toMatchObject([{ state: "SENT", attempts: 2, sentAt: test.app.now(), failedAt: null }]);
  });

  it("is given up after the last attempt, and counted", async () => {
    for (let round = 0; round < MAX_ATTEMPTS + 5; round += 1) await dispatchAfter(LONG_S);
    expect(mail.sent).toHaveLength(MAX_ATTEMPTS);
    expect(await stored()).toMatchObject([
      { state: "FAILED", attempts: MAX_ATTEMPTS, nextAttemptAt: null, lease: null, lastError: "Error EENVELOPE" },
    ]);
    expect(await deliveryCounts(test.app.db)).toEqual([{ channel: "mail", state: "FAILED", count: 1 }]);
  });

  it("is not tried again once the reminder was acknowledged", async () => {
    const [{ id } = { id: "" }] = await test.app.db.find(Reminder);
    await acknowledgeReminder(test.as(rep), { id });
    await dispatchAfter(LONG_S);
    expect(mail.sent).toHaveLength(1);
  });
});

describe("a process that ends between claim and send", () => {
  async function claimAndCrash(): Promise<void> {
    const channel = new RecordingChannel("mail");
    channel.behave = hold;
    const process = processOf({ ...test.app }, channel);
    crashed.push(process);
    await process.claim();
  }

  it("leaves what it held to the others, once its lease is over", async () => {
    await server.dispatch();
    const { id } = await reminderOf(await dueIn(60));
    test.pass(60);
    await server.plan();
    await claimAndCrash();
    expect(await stored()).toMatchObject([{ state: "WAITING", attempts: 1, lease: expect.any(String) }]);
    await dispatchAfter(LEASE_S - 1);
    expect(mail.sent).toEqual([]);
    await dispatchAfter(1);
    expect(mail.sent).toMatchObject([{ attempt: 2, reminder: { id } }]);
    expect(await stored()).toMatchObject([{ state: "SENT", attempts: 2 }]);
  });

  it("each time, as if the delivery itself ended it, is not given that delivery for ever", async () => {
    await server.dispatch();
    await dueIn(60);
    test.pass(60);
    await server.plan();
    for (let round = 0; round < MAX_ATTEMPTS; round += 1) {
      await claimAndCrash();
      test.pass(LEASE_S);
    }
    await server.dispatch();
    expect(mail.sent).toEqual([]);
    expect(await stored()).toMatchObject([{ state: "FAILED", attempts: MAX_ATTEMPTS, lastError: "lease expired" }]);
  });

  it("or is only slow, cannot overwrite what the one that took over has stored", async () => {
    await server.dispatch();
    await dueIn(60);
    test.pass(60);
    let end: (error: Error) => void = () => undefined;
    const slow = new RecordingChannel("mail");
    slow.behave = () =>
      new Promise<void>((_resolve, reject) => {
        end = reject;
      });
    const other = processOf({ ...test.app }, slow);
    await server.plan();
    await other.claim();
    await dispatchAfter(LEASE_S);
    end(new Error("late"));
    await other.settled();
    expect(await stored()).toMatchObject([{ state: "SENT", attempts: 2, lastError: null }]);
  });
});
