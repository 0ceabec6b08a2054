import { leaseMsOf } from "../../../../server/features/deliveries/channel.definition";
import { MAX_ATTEMPTS } from "../../../../server/features/deliveries/delivery.backoff";
import { deliveryCounts } from "../../../../server/features/deliveries/delivery.loaders";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { DeliveryScene } from "../../../support/delivery-scene";
import { RecordingChannel } from "../../../support/recording-channel";

/** Processes that hold what they have claimed and never send it, until the test is over. */
let crashed: ReturnType<DeliveryScene["anotherProcess"]>[] = [];
let held: (() => void)[] = [];
const hold = () => new Promise<void>((resolve) => held.push(resolve));

let scene: DeliveryScene;
beforeAll(async () => {
  scene = await DeliveryScene.open();
});
beforeEach(() => scene.begin());
afterEach(async () => {
  for (const release of held) release();
  await Promise.all(crashed.map((each) => each.settled()));
  crashed = [];
  held = [];
});
afterAll(() => scene.test.close());

const LEASE_S = leaseMsOf(new RecordingChannel().channel) / 1_000;
/** Longer than the pause after any attempt. */
const LONG_S = 3_601;

const failing = () => Promise.reject(Object.assign(new Error("550 <ann@shop.test> is unknown"), { code: "EENVELOPE" }));

describe("two processes", () => {
  it("that plan and send at the same time send each reminder once", async () => {
    await scene.manyDueIn(60, 100);
    scene.test.pass(60);
    const processes = Array.from({ length: 4 }, () => scene.anotherProcess(scene.mail));
    do await Promise.all(processes.map((each) => each.dispatch()));
    while ((await deliveryCounts(scene.test.app.db)).length > 0);
    expect(scene.mail.sent).toHaveLength(100);
    expect(new Set(scene.mail.reminderIds).size).toBe(100);
  });
});

describe("a send that fails", () => {
  beforeEach(async () => {
    await scene.dueIn(60);
    scene.mail.behave = failing;
    await scene.dispatchAfter(60);
  });

  it("is tried again after a pause, under the same key, and what is stored of it holds no address", async () => {
    const [failed] = await scene.stored();
    expect(failed).toMatchObject({ state: "WAITING", attempts: 1, lease: null, lastError: "Error EENVELOPE" });
    const pause = (failed!.nextAttemptAt!.getTime() - scene.test.app.now().getTime()) / 1_000;
    expect(pause).toBeGreaterThan(5);
    scene.mail.behave = () => Promise.resolve();
    await scene.dispatchAfter(pause - 1);
    expect(scene.mail.sent).toHaveLength(1);
    await scene.dispatchAfter(1);
    expect(scene.mail.sent.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(new Set(scene.mail.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(await scene.stored()).toMatchObject([
      { state: "SENT", attempts: 2, sentAt: scene.test.app.now(), failedAt: null },
    ]);
  });

  it("is given up after the last attempt, and counted", async () => {
    for (let round = 0; round < MAX_ATTEMPTS + 5; round += 1) await scene.dispatchAfter(LONG_S);
    expect(scene.mail.sent).toHaveLength(MAX_ATTEMPTS);
    expect(await scene.stored()).toMatchObject([
      { state: "FAILED", attempts: MAX_ATTEMPTS, nextAttemptAt: null, lease: null, lastError: "Error EENVELOPE" },
    ]);
    expect(await deliveryCounts(scene.test.app.db)).toEqual([{ channel: "mail", state: "FAILED", count: 1 }]);
  });

  it("is not tried again once the reminder was acknowledged", async () => {
    const [{ id } = { id: "" }] = await scene.test.app.db.find(Reminder);
    await acknowledgeReminder(scene.test.as(scene.rep), { id });
    await scene.dispatchAfter(LONG_S);
    expect(scene.mail.sent).toHaveLength(1);
  });
});

describe("a process that ends between claim and send", () => {
  async function claimAndCrash(): Promise<void> {
    const channel = new RecordingChannel("mail");
    channel.behave = hold;
    const process = scene.anotherProcess(channel);
    crashed.push(process);
    await process.claim();
  }

  it("leaves what it held to the others, once its lease is over", async () => {
    const { id } = await scene.reminderOf(await scene.dueIn(60));
    scene.test.pass(60);
    await scene.server.plan();
    await claimAndCrash();
    expect(await scene.stored()).toMatchObject([{ state: "WAITING", attempts: 1, lease: expect.any(String) }]);
    await scene.dispatchAfter(LEASE_S - 1);
    expect(scene.mail.sent).toEqual([]);
    await scene.dispatchAfter(1);
    expect(scene.mail.sent).toMatchObject([{ attempt: 2, reminder: { id } }]);
    expect(await scene.stored()).toMatchObject([{ state: "SENT", attempts: 2 }]);
  });

  it("each time, as if the delivery itself ended it, is not given that delivery for ever", async () => {
    await scene.dueIn(60);
    scene.test.pass(60);
    await scene.server.plan();
    for (let round = 0; round < MAX_ATTEMPTS; round += 1) {
      await claimAndCrash();
      scene.test.pass(LEASE_S);
    }
    await scene.server.dispatch();
    expect(scene.mail.sent).toEqual([]);
    expect(await scene.stored()).toMatchObject([
      { state: "FAILED", attempts: MAX_ATTEMPTS, lastError: "lease expired" },
    ]);
  });

  it("or is only slow, cannot overwrite what the one that took over has stored", async () => {
    await scene.dueIn(60);
    scene.test.pass(60);
    let end: (error: Error) => void = () => undefined;
    const slow = new RecordingChannel("mail");
    slow.behave = () =>
      new Promise<void>((_resolve, reject) => {
        end = reject;
      });
    const other = scene.anotherProcess(slow);
    await scene.server.plan();
    await other.claim();
    await scene.dispatchAfter(LEASE_S);
    end(new Error("late"));
    await other.settled();
    expect(await scene.stored()).toMatchObject([{ state: "SENT", attempts: 2, lastError: null }]);
  });
});
