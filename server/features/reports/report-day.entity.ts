import { Column, Entity, PrimaryColumn } from "typeorm";

/** A day on the business's calendar whose sums are kept, also when they are none. No two of them overlap. */
@Entity("report_days")
export class ReportDay {
  @PrimaryColumn({ type: "datetime", precision: 3 })
  startsAt!: Date;

  @Column({ type: "datetime", precision: 3 })
  endsAt!: Date;

  /** When its sums were made last. */
  @Column({ type: "datetime", precision: 3 })
  keptAt!: Date;
}
