import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";

import { followUpTypes, type FollowUpType } from "../../../rules/follow-up";
import { followUpStatuses, type FollowUpStatus } from "../../../rules/follow-up-status";
import { DateTimeISO } from "../../platform/date-time-iso";
import { applyFields } from "../../platform/edit";
import { Conflict, InvalidInput } from "../../platform/errors";
import { SharedRecord } from "../../platform/record";
import { Contact } from "../contacts/contact.entity";
import { Lead } from "../leads/lead.entity";
import { User } from "../users/user.entity";
import { FollowUpStatusEnum, FollowUpTypeEnum } from "./follow-up.enums";

/** What a plan for the next step is made of. */
export interface Plan {
  leadId: string;
  contactId: string | null;
  assignedTo: string;
  createdBy: string;
  type: FollowUpType;
  dueDatetime: Date;
  /** The lead times of the reminders that come before the one at the due time, in minutes. */
  remindBefore: number[];
  notes: string | null;
}

/** What came of a follow-up; notes that are left out stay as they are. */
export interface Result {
  outcome: string;
  notes?: string | null;
}

/** What is to change of a plan; what is left out stays. */
export type PlanEdit = Partial<Pick<Plan, "type" | "dueDatetime" | "remindBefore" | "notes" | "contactId">>;

/** What of it changes nothing else; a new time has rules of its own. */
type EditedAlone = Exclude<keyof PlanEdit, "dueDatetime">;

/** Something that was done without having been planned. */
export type Interaction = Omit<Plan, "dueDatetime" | "remindBefore"> & { outcome: string; happenedAt: Date };

function assertAhead(dueDatetime: Date, now: Date): void {
  if (dueDatetime <= now) throw InvalidInput.of("dueDatetime", "This must lie in the future.");
}

@ObjectType({ description: "A planned call, meeting or message." })
@Entity("follow_ups")
@Index(["leadId", "dueDatetime", "id"])
@Index(["contactId"])
@Index(["createdBy"])
@Index(["assignedTo", "status", "dueDatetime", "id", "deletedAt", "leadId"])
@Index(["status", "dueDatetime", "id", "deletedAt", "assignedTo", "leadId"])
@Index(["dueDatetime", "id", "deletedAt", "status", "assignedTo", "leadId"])
@Index(["status", "completedAt", "deletedAt", "assignedTo", "dueDatetime", "leadId"])
export class FollowUp extends SharedRecord {
  @Column({ type: "bigint" })
  @ForeignKey(() => Lead)
  leadId!: string;

  @Column({ type: "bigint", nullable: true })
  @ForeignKey(() => Contact)
  contactId!: string | null;

  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  assignedTo!: string;

  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  createdBy!: string;

  @Field(() => FollowUpTypeEnum, { description: "How the customer is to be reached." })
  @Column({ type: "enum", enum: [...followUpTypes] })
  type!: FollowUpType;

  @Field(() => DateTimeISO, { description: "When it is due." })
  @Column({ type: "datetime", precision: 3 })
  dueDatetime!: Date;

  @Field(() => [Int], {
    description:
      "How many minutes before the due time its assignee is reminded as well, the shortest first; at the due time always.",
  })
  @Column({ type: "json" })
  remindBefore!: number[];

  @Field(() => FollowUpStatusEnum, { description: "What became of it." })
  @Column({ type: "enum", enum: [...followUpStatuses] })
  status!: FollowUpStatus;

  @Field(() => String, {
    nullable: true,
    description: "What came of it, at most 255 characters; null until it is completed.",
  })
  @Column({ type: "varchar", length: 255, nullable: true })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: "Anything worth knowing, at most 10,000 characters." })
  @Column({ type: "text", nullable: true })
  notes!: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When it was completed." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  completedAt!: Date | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When it was cancelled." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  cancelledAt!: Date | null;

  @Field(() => DateTimeISO, {
    nullable: true,
    description: "When it became MISSED; null again once it is moved to another time.",
  })
  @Column({ type: "datetime", precision: 3, nullable: true })
  missedAt!: Date | null;

  @Column({ type: "datetime", precision: 3, nullable: true })
  deletedAt!: Date | null;

  static plan(plan: Plan, now: Date): FollowUp {
    assertAhead(plan.dueDatetime, now);
    return FollowUp.of(plan, { status: "PENDING", outcome: null, completedAt: null });
  }

  /** Born completed: it was due when it happened. */
  static log({ happenedAt, outcome, ...plan }: Interaction, now: Date): FollowUp {
    if (happenedAt > now) throw InvalidInput.of("happenedAt", "This must not lie in the future.");
    const done = { status: "COMPLETED", outcome, completedAt: happenedAt } as const;
    return FollowUp.of({ ...plan, dueDatetime: happenedAt, remindBefore: [] }, done);
  }

  private static of(plan: Plan, state: Pick<FollowUp, "status" | "outcome" | "completedAt">): FollowUp {
    return Object.assign(new FollowUp(), {
      leadId: plan.leadId,
      contactId: plan.contactId,
      assignedTo: plan.assignedTo,
      createdBy: plan.createdBy,
      type: plan.type,
      dueDatetime: plan.dueDatetime,
      remindBefore: plan.remindBefore,
      notes: plan.notes,
      status: state.status,
      outcome: state.outcome,
      completedAt: state.completedAt,
      cancelledAt: null,
      missedAt: null,
      deletedAt: null,
    });
  }

  /** Changes what is still to be done. */
  edit(edit: PlanEdit, now: Date): void {
    this.assertOpen();
    applyFields<FollowUp, EditedAlone>(this, edit, ["type", "remindBefore", "notes", "contactId"]);
    if (edit.dueDatetime) this.reschedule(edit.dueDatetime, now);
  }

  /** To another time, whereby a missed one is pending again. The time it has already is no other time. */
  reschedule(dueDatetime: Date, now: Date): void {
    if (dueDatetime.getTime() === this.dueDatetime.getTime()) return;
    this.assertOpen();
    assertAhead(dueDatetime, now);
    this.dueDatetime = dueDatetime;
    this.status = "PENDING";
    this.missedAt = null;
  }

  /** Gives it to someone else. */
  reassign(userId: string): void {
    if (userId === this.assignedTo) return;
    this.assertOpen();
    this.assignedTo = userId;
  }

  /** A pending one, or late a missed one. */
  complete(result: Result, now: Date): void {
    this.assertOpen();
    this.status = "COMPLETED";
    this.outcome = result.outcome;
    if (result.notes !== undefined) this.notes = result.notes;
    this.completedAt = now;
  }

  /** Nobody has done it for so long that others have to know; it can still be done. */
  miss(now: Date): void {
    if (!this.isPending()) throw new Conflict(`The follow-up is already ${this.status.toLowerCase()}.`);
    this.status = "MISSED";
    this.missedAt = now;
  }

  /** It is not to be done any more. */
  cancel(now: Date): void {
    this.assertOpen();
    this.status = "CANCELLED";
    this.cancelledAt = now;
  }

  /** Undoes `cancel`: it is to be done after all, even where its time has passed meanwhile. */
  reopen(): void {
    this.status = "PENDING";
    this.cancelledAt = null;
    this.missedAt = null;
  }

  /** As if it had never been planned; its row stays. */
  delete(now: Date): void {
    this.deletedAt = now;
  }

  /** Undoes `delete`: it is back as it was, even where its time has passed meanwhile. */
  restore(): void {
    this.deletedAt = null;
  }

  private assertOpen(): void {
    if (this.isFinal()) throw new Conflict(`The follow-up is already ${this.status.toLowerCase()}.`);
  }

  isFinal(): boolean {
    return this.status === "COMPLETED" || this.status === "CANCELLED";
  }

  /** Whether it is to be done, in time or late, and so to be reminded of. */
  isOpen(): boolean {
    return !this.isFinal() && this.deletedAt === null;
  }

  isPending(): boolean {
    return this.status === "PENDING" && this.deletedAt === null;
  }

  isOverdue(now: Date): boolean {
    return this.isPending() && this.dueDatetime < now;
  }
}
