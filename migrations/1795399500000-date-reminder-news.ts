import type { MigrationInterface, QueryRunner } from "typeorm";

/** Dated by the database, so that no writer can forget it and no node's clock matters. */
export class DateReminderNews1795399500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reminders
        ADD COLUMN changed_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        ADD COLUMN news_at DATETIME(3) GENERATED ALWAYS AS (
          CASE WHEN due_at IS NULL OR due_at <= changed_at OR snoozed_until IS NOT NULL THEN changed_at END
        ) STORED,
        ADD KEY reminders_news (news_at, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE reminders DROP KEY reminders_news, DROP COLUMN news_at, DROP COLUMN changed_at");
  }
}
