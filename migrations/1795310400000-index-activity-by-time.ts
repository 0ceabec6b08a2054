import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexActivityByTime1795310400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_logs
        ADD KEY activity_logs_created (created_at, id),
        ADD KEY activity_logs_user_created (user_id, created_at, id),
        DROP KEY activity_logs_user
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_logs
        ADD KEY activity_logs_user (user_id),
        DROP KEY activity_logs_user_created,
        DROP KEY activity_logs_created
    `);
  }
}
