import { ReminderDelivery } from "../../server/features/deliveries/delivery.entity";
import type { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import type { Lead } from "../../server/features/leads/lead.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import type { User } from "../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "./factories";
import { processOf, RecordingChannel } from "./recording-channel";
import { START, startTestApp, type TestApp } from "./test-app";

/** A rep with a lead, and a process that sends their reminders through a recording channel. */
export class DeliveryScene {
  rep!: User;
  lead!: Lead;
  mail!: RecordingChannel;
  server!: ReturnType<typeof processOf>;

  private constructor(readonly test: TestApp) {}

  static async open(): Promise<DeliveryScene> {
    return new DeliveryScene(await startTestApp());
  }

  /** Another rep, another channel, and nothing that was planned or sent before. */
  async begin(): Promise<void> {
    const { test } = this;
    for (const table of ["reminder_deliveries", "reminder_channels", "reminders"]) {
      await test.app.db.query(`DELETE FROM ${table}`);
    }
    test.clock.now = START;
    this.rep = await storeUser(test);
    this.lead = await storeLead(test, this.rep);
    this.mail = new RecordingChannel("mail");
    this.server = this.anotherProcess(this.mail);
    await this.server.dispatch();
  }

  anotherProcess(...channels: RecordingChannel[]) {
    return processOf({ ...this.test.app }, ...channels);
  }

  dueIn(seconds: number): Promise<FollowUp> {
    return storeFollowUp(this.test, this.lead, { dueDatetime: inSeconds(this.test, seconds) });
  }

  /** Many reminders of the rep's, due at the same moment. */
  async manyDueIn(seconds: number, count: number): Promise<void> {
    const { id: userId } = this.rep;
    const reminder = { kind: "TEST" as const, userId, followUpId: null, remindAt: inSeconds(this.test, seconds) };
    await this.test.app.db.insert(
      Reminder,
      Array.from({ length: count }, () => ({ ...reminder })),
    );
  }

  /** The last one that was armed for a follow-up. */
  reminderOf({ id }: FollowUp): Promise<Reminder> {
    return this.test.app.db.findOneOrFail(Reminder, { where: { followUpId: id, kind: "DUE" }, order: { id: "DESC" } });
  }

  stored(): Promise<ReminderDelivery[]> {
    return this.test.app.db.find(ReminderDelivery, { order: { id: "ASC" } });
  }

  async dispatchAfter(seconds: number, by = this.server): Promise<void> {
    this.test.pass(seconds);
    await by.dispatch();
  }
}
