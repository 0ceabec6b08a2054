import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddFollowUpMissedAt1795397000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups ADD COLUMN missed_at DATETIME(3) NULL AFTER cancelled_at
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups DROP COLUMN missed_at
    `);
  }
}
