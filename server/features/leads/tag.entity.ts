import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";

import { Lead } from "./lead.entity";

/** A word that leads are grouped by. */
@Entity("tags")
@Index(["name"], { unique: true })
export class Tag {
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Column({ type: "varchar", length: 50 })
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
