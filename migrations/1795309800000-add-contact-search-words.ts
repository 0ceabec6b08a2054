import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddContactSearchWords1795309800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE contacts ADD COLUMN search_words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER notes",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE contacts DROP COLUMN search_words");
  }
}
