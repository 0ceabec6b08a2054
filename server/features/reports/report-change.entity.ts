import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/**
 * A note that something which counts on this date, in UTC, has changed: sums that were kept of it are no longer true. Notes
 * are only added, so that nobody who changes something waits for anybody else.
 */
@Entity("report_changes")
@Index(["changedOn"])
export class ReportChange {
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  /** Such as `2026-03-29`. */
  @Column({ type: "date" })
  changedOn!: string;
}
