import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";

import { leadStatuses, type LeadStatus } from "../../../rules/lead-status";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { SharedRecord } from "../../platform/record";
import { User } from "../users/user.entity";

export const LeadStatusEnum = enumOf(leadStatuses);
registerEnumType(LeadStatusEnum, {
  name: "LeadStatus",
  description: "Where a lead stands; any may follow any.",
  valuesConfig: {
    NEW: { description: "Not talked to yet." },
    INTERESTED: { description: "Wants to hear more." },
    NOT_INTERESTED: { description: "Said no." },
    CONVERTED: { description: "Became a customer." },
  },
});

/** What a new lead is made of. */
export interface NewLead {
  name: string;
  company?: string | null;
  source?: string | null;
  status: LeadStatus;
  notes?: string | null;
  ownerId: string;
  createdBy: string;
}

@ObjectType({ description: "A potential or existing customer." })
@Entity("leads")
@Index(["name", "id"])
@Index(["company", "id"])
@Index(["lacksCompany", "company", "id"])
@Index(["createdAt", "id", "deletedAt", "ownerId", "source"])
@Index(["updatedAt", "id", "deletedAt"])
@Index(["source", "updatedAt", "id"])
@Index(["status", "id"])
@Index(["status", "updatedAt", "id", "deletedAt"])
@Index(["ownerId", "updatedAt", "id", "deletedAt"])
@Index(["createdBy"])
@Index(["nextFollowUpAt", "id", "deletedAt", "status", "ownerId", "createdAt"])
@Index(["lacksFollowUp", "nextFollowUpAt", "id"])
@Index(["convertedAt", "deletedAt", "ownerId", "source"])
export class Lead extends SharedRecord {
  @Field(() => String, { description: "The person's name, 1 to 150 characters." })
  @Column({ type: "varchar", length: 150 })
  name!: string;

  @Field(() => String, { nullable: true, description: "Where they work, at most 150 characters." })
  @Column({ type: "varchar", length: 150, nullable: true })
  company!: string | null;

  @Field(() => String, { nullable: true, description: "Where they came from, such as a fair or a recommendation." })
  @Column({ type: "varchar", length: 100, nullable: true })
  source!: string | null;

  @Field(() => LeadStatusEnum, { description: "Where the lead stands." })
  @Column({ type: "enum", enum: [...leadStatuses] })
  status!: LeadStatus;

  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  ownerId!: string;

  @Column({ type: "bigint" })
  @ForeignKey(() => User)
  createdBy!: string;

  @Field(() => String, { nullable: true, description: "Anything worth knowing, at most 10,000 characters." })
  @Column({ type: "text", nullable: true })
  notes!: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When the lead became CONVERTED; null while it is not." })
  @Column({ type: "datetime", precision: 3, nullable: true })
  convertedAt!: Date | null;

  /** Derived from the open follow-ups by the feature that knows them; no use case of this one writes it. */
  @Column({ type: "datetime", precision: 3, nullable: true, insert: false, update: false })
  readonly nextFollowUpAt!: Date | null;

  @Column({ type: "datetime", precision: 3, nullable: true })
  deletedAt!: Date | null;

  /** Whether there is no company, for an order in which those come last. Computed by the database. */
  @Column({ type: "boolean", nullable: true, select: false, insert: false, update: false })
  readonly lacksCompany?: boolean | null;

  /** The same for the next follow-up. */
  @Column({ type: "boolean", nullable: true, select: false, insert: false, update: false })
  readonly lacksFollowUp?: boolean | null;

  static create(given: NewLead, now: Date): Lead {
    const lead = Object.assign(new Lead(), {
      name: given.name,
      company: given.company ?? null,
      source: given.source ?? null,
      notes: given.notes ?? null,
      ownerId: given.ownerId,
      createdBy: given.createdBy,
      deletedAt: null,
    });
    lead.changeStatus(given.status, now);
    return lead;
  }

  /** Gives the lead to another user to look after. */
  assignTo(ownerId: string): void {
    this.ownerId = ownerId;
  }

  /** Becoming CONVERTED is dated, and leaving it takes the date away; the same status again changes nothing. */
  changeStatus(status: LeadStatus, now: Date): void {
    if (status === this.status) return;
    this.status = status;
    this.convertedAt = status === "CONVERTED" ? now : null;
  }

  /** Its row stays, with everything that hangs on it, and nobody sees either. */
  delete(now: Date): void {
    this.deletedAt = now;
  }

  restore(): void {
    this.deletedAt = null;
  }
}
