import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexRemindersByAcknowledgement1795396120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX reminders_seen ON reminders (user_id, acknowledged_at, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX reminders_seen ON reminders");
  }
}
