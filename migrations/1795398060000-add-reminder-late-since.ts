import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddReminderLateSince1795398060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminders ADD COLUMN late_since DATETIME(3) NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminders DROP COLUMN late_since
    `);
  }
}
