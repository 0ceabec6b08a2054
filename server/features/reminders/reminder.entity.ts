import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

import { reminderKinds, reminderStates, type ReminderKind, type ReminderState } from "../../../rules/reminder";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { InvalidInput } from "../../platform/errors";
import { FollowUp } from "../follow-ups/follow-up.entity";
import { User } from "../users/user.entity";

export const ReminderKindEnum = enumOf(reminderKinds);
registerEnumType(ReminderKindEnum, {
  name: "ReminderKind",
  description: "Why someone is reminded.",
  valuesConfig: {
    AHEAD: { description: "A follow-up comes up." },
    DUE: { description: "A follow-up is due now." },
    MISSED: { description: "A follow-up is long past due." },
    TEST: { description: "Somebody wanted to see a reminder come in." },
    LATE: { description: "Reminders have come late." },
  },
});

export const ReminderStateEnum = enumOf(reminderStates);
registerEnumType(ReminderStateEnum, {
  name: "ReminderState",
  description: "Where a reminder stands.",
  valuesConfig: {
    DUE: { description: "To be shown now." },
    SNOOZED: { description: "Put off, to be shown again later." },
    UPCOMING: { description: "To be shown when its time has come." },
    ACKNOWLEDGED: { description: "Seen." },
  },
});

/** A reminder that is shown longer than this after it was due has come late. */
export const LATE_AFTER_MS = 60_000;

/** Whoever puts something off for longer does not want to be reminded of it. */
const LONGEST_SNOOZE_MS = 366 * 86_400_000;

/** A row per reminder and person, written with the follow-up's plan. Showing it is a read, so it can never get lost. */
@ObjectType({ description: "Tells one person about one thing at one time." })
@Entity("reminders")
@Index(["followUpId", "userId", "kind", "remindAt"], { unique: true })
@Index(["dueAt", "id"])
@Index(["userId", "dueAt"])
@Index(["userId", "acknowledgedAt", "id"])
@Index(["newsAt", "id"])
export class Reminder {
  @Field(() => ID, { description: "The reminder's id." })
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Field(() => ReminderKindEnum, { description: "Why." })
  @Column({ type: "enum", enum: [...reminderKinds] })
  kind!: ReminderKind;

  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  userId!: string;

  @Column({ type: "bigint", nullable: true })
  @ForeignKey(() => FollowUp)
  followUpId!: string | null;

  @Field(() => DateTimeISO, { description: "When it was to be shown first." })
  @Column({ type: "datetime", precision: 3 })
  remindAt!: Date;

  @Field(() => DateTimeISO, { nullable: true, description: "When it is to be shown again." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  snoozedUntil!: Date | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When the person said that they have seen it." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  acknowledgedAt!: Date | null;

  @Column({ type: "datetime", precision: 3, nullable: true })
  cancelledAt!: Date | null;

  @Field(() => DateTimeISO, {
    nullable: true,
    description: "Only of LATE: since when nothing had looked for what is due. It ended at `remindAt`.",
  })
  @Column({ type: "datetime", precision: 3, nullable: true })
  lateSince!: Date | null;

  /** When an open reminder is to be shown; null once it is acknowledged or cancelled. Computed by the database. */
  @Column({ type: "datetime", precision: 3, nullable: true, insert: false, update: false })
  readonly dueAt!: Date | null;

  /** When the row was last written, by the database's clock. */
  @Column({ type: "datetime", precision: 3, insert: false, update: false })
  readonly changedAt!: Date;

  /**
   * The same, when sockets must be told of what was written and no due time will do it: the reminder was acknowledged,
   * cancelled or snoozed, or fell due before it was written. Computed by the database.
   */
  @Column({ type: "datetime", precision: 3, nullable: true, insert: false, update: false })
  readonly newsAt!: Date | null;

  /** Whether whoever is shown it now is shown it late. */
  isLate(now: Date): boolean {
    return this.dueAt !== null && now.getTime() - this.dueAt.getTime() > LATE_AFTER_MS;
  }

  /** Seeing it twice is no error: the first time counts. */
  acknowledge(now: Date): void {
    this.acknowledgedAt ??= now;
  }

  stateAt(now: Date): ReminderState {
    if (this.acknowledgedAt) return "ACKNOWLEDGED";
    if ((this.snoozedUntil ?? this.remindAt) <= now) return "DUE";
    return this.snoozedUntil ? "SNOOZED" : "UPCOMING";
  }

  /** To be shown again later, also when it had been seen already. */
  snooze(until: Date, now: Date): void {
    const ms = until.getTime() - now.getTime();
    if (ms <= 0) throw InvalidInput.of("until", "This must lie in the future.");
    if (ms > LONGEST_SNOOZE_MS) throw InvalidInput.of("until", "This must lie within a year from now.");
    this.snoozedUntil = until;
    this.acknowledgedAt = null;
  }
}
