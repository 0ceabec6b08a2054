import type { MigrationInterface, QueryRunner } from "typeorm";

/** The default is an expression in brackets, since MySQL refuses a literal one for JSON and MariaDB takes both. */
export class AddFollowUpRemindBefore1795396000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE follow_ups ADD COLUMN remind_before JSON NOT NULL DEFAULT (JSON_ARRAY()) AFTER due_datetime",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE follow_ups DROP COLUMN remind_before");
  }
}
