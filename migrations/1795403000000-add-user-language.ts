import type { MigrationInterface, QueryRunner } from "typeorm";

export class AddUserLanguage1795403000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE users ADD COLUMN language ENUM('en', 'es') NULL AFTER timezone");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE users DROP COLUMN language");
  }
}
