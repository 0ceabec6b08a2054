import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

import { Lead } from "./lead.entity";

@ObjectType({ description: "A word that leads are grouped by." })
@Entity("tags")
@Index(["name"], { unique: true })
export class Tag {
  @Field(() => ID, { description: "The tag's id." })
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  /** Names that differ in case or accents only are one tag; the collation says so, and the unique index sees to it. */
  @Field(() => String, {
    description: "Its name, 1 to 50 characters; names that differ in case or accents only are one.",
  })
  @Column({ type: "varchar", length: 50, charset: "utf8mb4", collation: "utf8mb4_unicode_520_ci" })
  name!: string;

  @Column({ type: "datetime", precision: 3 })
  createdAt!: Date;
}

/** A tag on a lead. */
@Entity("lead_tags")
@Index(["tagId"])
export class LeadTag {
  @PrimaryColumn({ type: "bigint" })
  @ForeignKey(() => Lead)
  leadId!: string;

  @PrimaryColumn({ type: "bigint" })
  @ForeignKey(() => Tag)
  tagId!: string;
}
