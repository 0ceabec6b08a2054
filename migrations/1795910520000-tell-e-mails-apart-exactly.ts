import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * By the collation of a language "öwner@" is "owner@", and each such spelling would be one more account to guess the same
 * password for. E-mails are stored in lower case, so nothing is lost by comparing them byte by byte.
 */
export class TellEmailsApartExactly1795910520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(activeEmail("utf8mb4_bin"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(activeEmail("utf8mb4_unicode_ci"));
  }
}

const activeEmail = (collation: string) => `
  ALTER TABLE users MODIFY COLUMN active_email VARCHAR(120) CHARACTER SET utf8mb4 COLLATE ${collation}
    GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN email END) STORED
`;
