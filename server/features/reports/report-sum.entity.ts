import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

import { ReportDay } from "./report-day.entity";

/** What becomes of the sums of a day that is not kept any more. */
const WITH_THEIR_DAY = { onDelete: "CASCADE" } as const;

/** How many leads of an owner and a source were created on a day, and how many were converted. */
@Entity("report_lead_sums")
export class ReportLeadSum {
  @PrimaryColumn({ type: "datetime", precision: 3 })
  @ForeignKey(() => ReportDay, WITH_THEIR_DAY)
  startsAt!: Date;

  /** Who owns the leads now. */
  @PrimaryColumn({ type: "bigint" })
  userId!: string;

  /** As it was written; empty for leads without one. */
  @PrimaryColumn({ type: "varchar", length: 100, collation: "utf8mb4_bin" })
  source!: string;

  @Column({ type: "int" })
  created!: number;

  @Column({ type: "int" })
  converted!: number;
}

/** How many follow-ups a person completed on a day, so many minutes late, and how many that were due on it they missed. */
@Entity("report_follow_up_sums")
export class ReportFollowUpSum {
  @PrimaryColumn({ type: "datetime", precision: 3 })
  @ForeignKey(() => ReportDay, WITH_THEIR_DAY)
  startsAt!: Date;

  @PrimaryColumn({ type: "bigint" })
  userId!: string;

  /** 0 for those that were missed. */
  @PrimaryColumn({ type: "int" })
  lateMinutes!: number;

  @Column({ type: "int" })
  completed!: number;

  @Column({ type: "int" })
  missed!: number;

  /** Of all of them together. */
  @Column({ type: "bigint" })
  delayMs!: string;
}
