import { Column, Entity, PrimaryColumn } from "typeorm";

/** There is one row, for all processes together. */
export const THE_READING = 1;

/** When everything that was due had last been read, by whichever process. It outlives them all, so a gap can be noticed. */
@Entity("reminder_readings")
export class ReminderReading {
  @PrimaryColumn({ type: "int" })
  id!: number;

  @Column({ type: "datetime", precision: 3 })
  readAt!: Date;
}
