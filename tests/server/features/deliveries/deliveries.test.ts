import { deliveryCounts } from "../../../../server/features/deliveries/delivery.loaders";
import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import type { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { updateFollowUp } from "../../../../server/features/follow-ups/update-follow-up";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { restoreLead } from "../../../../server/features/leads/restore-lead";
import { acknowledgeReminder } from "../../../../server/features/reminders/acknowledge-reminder";
import { Reminder } from "../../../../server/features/reminders/reminder.entity";
import { snoozeReminder } from "../../../../server/features/reminders/snooze-reminder";
import { disableUser } from "../../../../server/features/users/disable-user";
import { enableUser } from "../../../../server/features/users/enable-user";
import { DeliveryScene } from "../../../support/delivery-scene";
import { inSeconds, storeUser } from "../../../support/factories";
import { RecordingChannel } from "../../../support/recording-channel";

let scene: DeliveryScene;
beforeAll(async () => {
  scene = await DeliveryScene.open();
});
beforeEach(() => scene.begin());
afterAll(() => scene.test.close());

/** Longer than the pause after any attempt. */
const LONG_S = 3_601;

describe("a reminder that falls due", () => {
  it("is sent once, and not before", async () => {
    const { id, followUpId } = await scene.reminderOf(await scene.dueIn(60));
    await scene.dispatchAfter(59);
    expect(await scene.stored()).toEqual([]);
    await scene.dispatchAfter(1);
    for (let round = 0; round < 3; round += 1) await scene.dispatchAfter(LONG_S);
    expect(scene.mail.sent).toMatchObject([
      { attempt: 1, reminder: { id, followUpId, userId: scene.rep.id, kind: "DUE" } },
    ]);
    expect(await scene.stored()).toMatchObject([
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
    const both = scene.anotherProcess(scene.mail, push);
    await both.dispatch();
    const { id } = await scene.reminderOf(await scene.dueIn(60));
    await scene.dispatchAfter(60, both);
    await scene.dispatchAfter(1, both);
    expect([scene.mail.reminderIds, push.reminderIds]).toEqual([[id], [id]]);
    expect(new Set([scene.mail, push].map(({ sent }) => sent[0]?.idempotencyKey)).size).toBe(2);
  });

  it("while no process runs is sent by the next one that starts, however long ago it was", async () => {
    const { id } = await scene.reminderOf(await scene.dueIn(60));
    await scene.dispatchAfter(30 * 86_400, scene.anotherProcess(scene.mail));
    expect(scene.mail.reminderIds).toEqual([id]);
  });

  it("is sent although it was armed before the channel was listed, and what fell due before that is not", async () => {
    await scene.dueIn(60);
    const later = await scene.reminderOf(await scene.dueIn(120));
    scene.test.pass(90);
    const push = new RecordingChannel("push");
    const both = scene.anotherProcess(scene.mail, push);
    await both.dispatch();
    await scene.dispatchAfter(30, both);
    expect(push.reminderIds).toEqual([later.id]);
    const deliveries = (await scene.stored()).filter(({ channel }) => channel === "push");
    expect(deliveries).toMatchObject([{ reminderId: later.id, state: "SENT" }]);
  });

  it("is found although it was committed long after it was due and nobody said so", async () => {
    const { id } = await scene.reminderOf(await scene.dueIn(60));
    await scene.test.app.db.update(Reminder, { id }, { cancelledAt: scene.test.app.now() });
    await scene.dispatchAfter(3_600);
    await scene.test.app.db.update(Reminder, { id }, { cancelledAt: null });
    for (let round = 0; round < 3; round += 1) await scene.dispatchAfter(1);
    expect(scene.mail.reminderIds).toEqual([id]);
  });

  it("of thousands at once is sent like each of them", async () => {
    await scene.manyDueIn(60, 1_200);
    scene.test.pass(60);
    await scene.server.plan();
    expect(await deliveryCounts(scene.test.app.db)).toEqual([{ channel: "mail", state: "WAITING", count: 1_200 }]);
    while (scene.mail.sent.length < 1_200) {
      await scene.server.claim();
      await scene.server.settled();
    }
    expect(new Set(scene.mail.reminderIds).size).toBe(1_200);
    expect(await deliveryCounts(scene.test.app.db)).toEqual([]);
  });
});

describe("a reminder that is dealt with before it is sent", () => {
  let reminder: Reminder;
  let followUp: FollowUp;
  beforeEach(async () => {
    followUp = await scene.dueIn(60);
    reminder = await scene.reminderOf(followUp);
    scene.test.pass(60);
    await scene.server.plan();
  });

  it("is not sent when it was acknowledged", async () => {
    await acknowledgeReminder(scene.test.as(scene.rep), { id: reminder.id });
    await scene.dispatchAfter(1);
    expect([scene.mail.sent, await scene.stored()]).toEqual([[], []]);
  });

  it("is not sent when its follow-up was cancelled", async () => {
    await cancelFollowUp(scene.test.as(scene.rep), { id: followUp.id });
    await scene.dispatchAfter(1);
    expect([scene.mail.sent, await scene.stored()]).toEqual([[], []]);
  });

  it("is sent at the time it was put off to", async () => {
    await snoozeReminder(scene.test.as(scene.rep), {
      id: reminder.id,
      until: inSeconds(scene.test, 600).toISOString(),
    });
    await scene.dispatchAfter(599);
    expect(scene.mail.sent).toEqual([]);
    const dueAt = inSeconds(scene.test, 1);
    await scene.dispatchAfter(1);
    expect(scene.mail.reminderIds).toEqual([reminder.id]);
    expect(await scene.stored()).toMatchObject([{ dueAt, state: "SENT" }]);
  });

  it("is sent at the time its follow-up was moved to", async () => {
    const { id, version } = followUp;
    await updateFollowUp(scene.test.as(scene.rep), {
      id,
      version,
      dueDatetime: inSeconds(scene.test, 600).toISOString(),
    });
    await scene.dispatchAfter(599);
    expect(scene.mail.sent).toEqual([]);
    await scene.dispatchAfter(1);
    expect(scene.mail.reminderIds).toEqual([(await scene.reminderOf(followUp)).id]);
    expect(scene.mail.reminderIds).not.toEqual([reminder.id]);
  });

  it("is sent when it comes back with its lead", async () => {
    await deleteLead(scene.test.as(scene.rep), { id: scene.lead.id });
    await scene.dispatchAfter(1);
    expect([scene.mail.sent, await scene.stored()]).toEqual([[], []]);
    scene.test.pass(3_600);
    await restoreLead(scene.test.as(scene.rep), { id: scene.lead.id });
    await scene.server.dispatch();
    expect(scene.mail.reminderIds).toEqual([reminder.id]);
  });

  it("is not sent to somebody who was disabled, until they are enabled", async () => {
    const admin = await storeUser(scene.test, { role: "ADMIN" });
    await disableUser(scene.test.as(admin), { id: scene.rep.id });
    for (let round = 0; round < 3; round += 1) await scene.dispatchAfter(1);
    expect(scene.mail.sent.filter(({ reminder: { userId } }) => userId === scene.rep.id)).toEqual([]);
    await enableUser(scene.test.as(admin), { id: scene.rep.id });
    for (let round = 0; round < 3; round += 1) await scene.dispatchAfter(1);
    expect(scene.mail.sent.filter(({ reminder: { userId } }) => userId === scene.rep.id)).toHaveLength(1);
  });
});

describe("a reminder that was sent", () => {
  let reminder: Reminder;
  beforeEach(async () => {
    reminder = await scene.reminderOf(await scene.dueIn(60));
    await scene.dispatchAfter(60);
  });

  it("and put off is sent again at the new time, under another key", async () => {
    await snoozeReminder(scene.test.as(scene.rep), {
      id: reminder.id,
      until: inSeconds(scene.test, 600).toISOString(),
    });
    await scene.dispatchAfter(599);
    expect(scene.mail.sent).toHaveLength(1);
    await scene.dispatchAfter(1);
    await scene.dispatchAfter(LONG_S);
    expect(scene.mail.reminderIds).toEqual([reminder.id, reminder.id]);
    expect(new Set(scene.mail.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    expect(await scene.stored()).toMatchObject([{ state: "SENT" }, { state: "SENT" }]);
  });

  it("is not sent again when it comes back with its lead", async () => {
    await deleteLead(scene.test.as(scene.rep), { id: scene.lead.id });
    await scene.dispatchAfter(3_600);
    await restoreLead(scene.test.as(scene.rep), { id: scene.lead.id });
    for (let round = 0; round < 3; round += 1) await scene.dispatchAfter(LONG_S);
    expect(scene.mail.sent).toHaveLength(1);
  });
});
