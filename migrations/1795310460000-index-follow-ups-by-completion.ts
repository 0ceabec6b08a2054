import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexFollowUpsByCompletion1795310460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups ADD KEY follow_ups_completed (completed_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups DROP KEY follow_ups_completed
    `);
  }
}
