import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddUserRemindBefore1795396060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE users ADD COLUMN remind_before JSON NOT NULL DEFAULT (JSON_ARRAY()) AFTER timezone",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE users DROP COLUMN remind_before");
  }
}
