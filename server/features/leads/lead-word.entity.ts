import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

import { Lead } from "./lead.entity";

/** One search word of a lead or of one of its contacts. Binary, since the words are folded in code. */
@Entity("lead_words")
@Index(["leadId"])
export class LeadWord {
  @PrimaryColumn({ type: "varchar", length: 64, charset: "utf8mb4", collation: "utf8mb4_bin" })
  word!: string;

  @PrimaryColumn({ type: "bigint" })
  @ForeignKey(() => Lead)
  leadId!: string;
}
