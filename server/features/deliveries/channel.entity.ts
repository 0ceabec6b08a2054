import { Column, Entity, PrimaryColumn } from "typeorm";

/** Since when a channel is listed. What fell due before was shown on screens, and is not sent after the fact. */
@Entity("reminder_channels")
export class ReminderChannel {
  @PrimaryColumn({ type: "varchar", length: 40 })
  name!: string;

  @Column({ type: "datetime", precision: 3 })
  listedAt!: Date;
}
