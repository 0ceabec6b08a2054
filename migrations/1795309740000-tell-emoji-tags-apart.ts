import type { MigrationInterface, QueryRunner } from "typeorm";

/** In utf8mb4_unicode_ci every emoji equals every other one; this collation ignores case and accents and tells them apart. */
export class TellEmojiTagsApart1795309740000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE tags MODIFY name VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE tags MODIFY name VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL",
    );
  }
}
