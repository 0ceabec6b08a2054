import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

import { deliveryStates, type DeliveryState } from "../../../rules/delivery";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { Reminder } from "../reminders/reminder.entity";
import { ReminderChannel } from "./channel.entity";

export const DeliveryStateEnum = enumOf(deliveryStates);
registerEnumType(DeliveryStateEnum, {
  name: "DeliveryState",
  description: "What became of a delivery.",
  valuesConfig: {
    WAITING: { description: "It is to be sent, or is being sent." },
    SENT: { description: "It was sent." },
    FAILED: { description: "It could not be sent, and is not tried again." },
  },
});

/**
 * One reminder through one channel at one time it was due: snoozed after it was sent, it is sent again at the new time. The
 * unique key is what keeps several processes from planning it twice, and the lease from sending it twice.
 */
@ObjectType({ description: "A reminder that is sent through a channel outside, such as mail." })
@Entity("reminder_deliveries")
@Index(["reminderId", "channel", "dueAt"], { unique: true })
@Index(["channel", "nextAttemptAt", "id"])
@Index(["state", "id"])
export class ReminderDelivery {
  @Field(() => ID, { description: "The delivery's id." })
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Column({ type: "bigint" })
  @ForeignKey(() => Reminder)
  reminderId!: string;

  @Field(() => String, { description: "The name of the channel." })
  @Column({ type: "varchar", length: 40 })
  @ForeignKey(() => ReminderChannel)
  channel!: string;

  @Field(() => DateTimeISO, { description: "The time the reminder was due that it stands for." })
  @Column({ type: "datetime", precision: 3 })
  dueAt!: Date;

  @Field(() => DeliveryStateEnum, { description: "What became of it." })
  @Column({ type: "enum", enum: [...deliveryStates] })
  state!: DeliveryState;

  @Field(() => Int, { description: "How often it was tried, the attempt that goes on included." })
  @Column({ type: "int" })
  attempts!: number;

  /** While a process holds it, when its lease ends: an expired lease and a pause that is over are found by one index. */
  @Field(() => DateTimeISO, {
    nullable: true,
    description: "When it is tried next, or is given to another process if it is being sent; null once that is over.",
  })
  @Column({ type: "datetime", precision: 3, nullable: true })
  nextAttemptAt!: Date | null;

  /** Drawn anew for each claim: only who knows it may say what became of the attempt. */
  @Column({ type: "char", length: 36, nullable: true })
  lease!: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When it was sent." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  sentAt!: Date | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When it was given up." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  failedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "What kind of error the last attempt that failed ended with." })
  @Column({ type: "varchar", length: 100, nullable: true })
  lastError!: string | null;
}
