import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddFollowUpCancelledAt1795309200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE follow_ups ADD COLUMN cancelled_at DATETIME(3) NULL AFTER completed_at");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE follow_ups DROP COLUMN cancelled_at");
  }
}
