import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";

import { SharedRecord } from "../../platform/record";
import { Lead } from "../leads/lead.entity";

/** What a new contact is made of; `phoneE164` is the phone number in its international form, when it is one. */
export interface NewContact {
  leadId: string;
  name: string;
  email?: string | null;
  phone?: string | null;
  phoneE164: string | null;
  position?: string | null;
  notes?: string | null;
  isPrimary: boolean;
}

@ObjectType({ description: "A person to reach at a lead." })
@Entity("contacts")
@Index(["leadId"])
@Index(["name", "id"])
@Index(["primaryLeadId"], { unique: true })
export class Contact extends SharedRecord {
  @Column({ type: "bigint" })
  @ForeignKey(() => Lead)
  leadId!: string;

  @Field(() => String, { description: "The person's name, 1 to 120 characters." })
  @Column({ type: "varchar", length: 120 })
  name!: string;

  @Field(() => String, { nullable: true, description: "In lower case, at most 120 characters." })
  @Column({ type: "varchar", length: 120, nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "As it was typed, at most 30 characters." })
  @Column({ type: "varchar", length: 30, nullable: true })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The phone number in its international form, `+4915112345678`; null where there is none to be made out.",
  })
  @Column({ type: "varchar", length: 16, nullable: true })
  phoneE164!: string | null;

  @Field(() => String, { nullable: true, description: "What they do there, at most 100 characters." })
  @Column({ type: "varchar", length: 100, nullable: true })
  position!: string | null;

  @Field(() => String, { nullable: true, description: "Anything worth knowing, at most 10,000 characters." })
  @Column({ type: "text", nullable: true })
  notes!: string | null;

  /** The words that this contact alone is found by, each after a space; written by who listens to its changes. */
  @Column({ type: "text", nullable: true, select: false, insert: false, update: false })
  readonly searchWords?: string | null;

  @Field(() => Boolean, { description: "Whether this is the one to reach first; exactly one contact of a lead is." })
  @Column({ type: "boolean" })
  isPrimary!: boolean;

  @Column({ type: "datetime", precision: 3, nullable: true })
  deletedAt!: Date | null;

  /** The lead, while this is its primary contact: unique, so that the database allows no second one. */
  @Column({ type: "bigint", nullable: true, select: false, insert: false, update: false })
  readonly primaryLeadId?: string | null;

  static create(given: NewContact): Contact {
    return Object.assign(new Contact(), {
      leadId: given.leadId,
      name: given.name,
      email: given.email ?? null,
      phone: given.phone ?? null,
      phoneE164: given.phoneE164,
      position: given.position ?? null,
      notes: given.notes ?? null,
      isPrimary: given.isPrimary,
      deletedAt: null,
    });
  }

  /** As it was typed, and its international form where it has one. */
  changePhone(phone: string | null, phoneE164: string | null): void {
    this.phone = phone;
    this.phoneE164 = phoneE164;
  }

  /** The one to reach first; whoever was has to be demoted before. */
  promote(): void {
    this.isPrimary = true;
  }

  /** Makes room for another primary contact. */
  demote(): void {
    this.isPrimary = false;
  }

  /** Its row stays: a follow-up keeps showing whom it was with. */
  delete(now: Date): void {
    this.demote();
    this.deletedAt = now;
  }

  restore(): void {
    this.deletedAt = null;
  }
}
