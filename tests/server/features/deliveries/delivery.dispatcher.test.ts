import { defineChannel } from "../../../../server/features/deliveries/channel.definition";
import { DeliveryDispatcher } from "../../../../server/features/deliveries/delivery.dispatcher";
import { ReminderDelivery } from "../../../../server/features/deliveries/delivery.entity";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeUser } from "../../../support/factories";
import { rowsOf } from "../../../support/permissions";
import { RecordingChannel } from "../../../support/recording-channel";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let release: () => void;
let held: Promise<void>;
beforeEach(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  held = new Promise((resolve) => {
    release = resolve;
  });
});
afterEach(async () => {
  release();
  await test.close();
});

const storeReminders = (count: number) =>
  test.app.db.insert(
    Reminder,
    Array.from({ length: count }, () => ({
      kind: "TEST" as const,
      userId: rep.id,
      followUpId: null,
      remindAt: inSeconds(test, 60),
    })),
  );

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

const isListed = async () => (await rowsOf(test, "reminder_channels")).flat().length > 0;

async function started(...channels: RecordingChannel[]): Promise<DeliveryDispatcher> {
  const dispatcher = new DeliveryDispatcher(
    test.app,
    channels.map(({ channel }) => channel),
  );
  dispatcher.start();
  await until(isListed);
  return dispatcher;
}

describe("a dispatcher", () => {
  it("without a channel asks the database nothing and writes nothing", async () => {
    const asked = jest.spyOn(test.app.db, "query");
    const built = jest.spyOn(test.app.db, "createQueryBuilder");
    const dispatcher = new DeliveryDispatcher(test.app, []);
    dispatcher.start();
    test.app.pubsub.publish("remindersArmed", { userIds: [rep.id] });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await dispatcher.stop();
    expect([asked, built].map(({ mock }) => mock.calls)).toEqual([[], []]);
    expect(await rowsOf(test, "reminder_channels", "reminder_deliveries")).toEqual([[], []]);
  });

  it("sends what falls due by itself, more than it sends at once, through every channel", async () => {
    const [mail, push] = [new RecordingChannel("mail"), new RecordingChannel("push")];
    const dispatcher = await started(mail, push);
    await storeReminders(70);
    test.pass(60);
    await until(() => mail.sent.length === 70 && push.sent.length === 70);
    await dispatcher.stop();
    expect([mail, push].map(({ reminderIds }) => new Set(reminderIds).size)).toEqual([70, 70]);
    expect(await test.app.db.countBy(ReminderDelivery, { state: "SENT" })).toBe(140);
  });

  it("is not held up in one channel by another one that hangs or fails", async () => {
    const [hanging, failing, working] = ["hanging", "failing", "working"].map((name) => new RecordingChannel(name));
    hanging!.behave = () => held;
    failing!.behave = () => Promise.reject(new Error("away"));
    const dispatcher = await started(hanging!, failing!, working!);
    await storeReminders(50);
    test.pass(60);
    await until(() => working!.sent.length === 50 && failing!.sent.length === 50);
    expect(hanging!.sent).toHaveLength(20);
    release();
    await dispatcher.stop();
  });

  it("goes on when the database was away", async () => {
    const mail = new RecordingChannel("mail");
    const transaction = jest.spyOn(test.app.db, "transaction").mockRejectedValue(new Error("away"));
    const dispatcher = await started(mail);
    await storeReminders(1);
    test.pass(60);
    await until(() => transaction.mock.calls.length > 2);
    transaction.mockRestore();
    await until(() => mail.sent.length === 1);
    await dispatcher.stop();
  });

  it("stores what became of a send once the database is back, and does not send it again", async () => {
    const mail = new RecordingChannel("mail");
    mail.behave = () => held;
    const dispatcher = await started(mail);
    await storeReminders(1);
    test.pass(60);
    await until(() => mail.sent.length === 1);
    const update = jest.spyOn(test.app.db, "update").mockRejectedValue(new Error("away"));
    release();
    await until(() => update.mock.calls.length > 1);
    update.mockRestore();
    await until(() => test.app.db.existsBy(ReminderDelivery, { state: "SENT", attempts: 1 }));
    await dispatcher.stop();
    expect(mail.sent).toHaveLength(1);
  });

  it("that is stopped finishes what it sends and claims nothing more", async () => {
    const mail = new RecordingChannel("mail");
    mail.behave = () => held;
    const dispatcher = await started(mail);
    await storeReminders(50);
    test.pass(60);
    await until(() => mail.sent.length === 20);
    const stopped = dispatcher.stop();
    release();
    await stopped;
    expect(mail.sent).toHaveLength(20);
    expect(await test.app.db.countBy(ReminderDelivery, { state: "SENT" })).toBe(20);
    expect(await test.app.db.countBy(ReminderDelivery, { state: "WAITING", attempts: 0 })).toBe(30);
  });

  it("that is stopped breaks off a send that does not end, and leaves it to be tried again", async () => {
    const mail = new RecordingChannel("mail");
    mail.behave = () => held;
    const dispatcher = await started(mail);
    await storeReminders(1);
    test.pass(60);
    await until(() => mail.sent.length === 1);
    await dispatcher.stop();
    expect(mail.sent[0]?.signal.aborted).toBe(true);
    expect(await test.app.db.find(ReminderDelivery)).toMatchObject([
      { state: "WAITING", attempts: 1, lease: null, lastError: "SendAborted STOPPED" },
    ]);
  });
});

describe("a channel", () => {
  it("that takes too long has failed, even if it does not listen", async () => {
    const mail = new RecordingChannel("mail", 100);
    mail.behave = () => held;
    const dispatcher = await started(mail);
    await storeReminders(1);
    test.pass(60);
    await until(() => test.app.db.existsBy(ReminderDelivery, { lastError: "SendAborted TIMEOUT" }));
    expect(mail.sent[0]?.signal.aborted).toBe(true);
    await dispatcher.stop();
  });

  it.each(["", "Mail", "mail box", "m".repeat(41)])("cannot be called %p", (name) => {
    expect(() => defineChannel({ name, send: () => Promise.resolve() })).toThrow("A channel's name");
  });

  it("cannot have the name of another one", () => {
    const { channel } = new RecordingChannel("mail");
    expect(() => new DeliveryDispatcher(test.app, [channel, channel])).toThrow("the same name");
  });
});
