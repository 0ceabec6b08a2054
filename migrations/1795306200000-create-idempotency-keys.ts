import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateIdempotencyKeys1795306200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        user_id         BIGINT NOT NULL,
        idempotency_key VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        request_hash    CHAR(64) NOT NULL,
        answer          JSON NULL,
        created_at      DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        expires_at      DATETIME(3) NOT NULL,
        PRIMARY KEY (user_id, idempotency_key),
        KEY idempotency_keys_expiry (expires_at)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE idempotency_keys");
  }
}
