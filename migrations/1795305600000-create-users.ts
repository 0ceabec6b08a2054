import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateUsers1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        name          VARCHAR(120) NOT NULL,
        email         VARCHAR(120) NOT NULL,
        password_hash VARCHAR(255) NOT NULL,
        role          ENUM('ADMIN','REP','VIEWER') NOT NULL DEFAULT 'REP',
        status        ENUM('ACTIVE','DISABLED') NOT NULL DEFAULT 'ACTIVE',
        timezone      VARCHAR(64) NOT NULL,
        version       INT NOT NULL DEFAULT 1,
        created_at    DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        updated_at    DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        deleted_at    DATETIME(3) NULL,
        active_email  VARCHAR(120) GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN email END) STORED,
        UNIQUE KEY users_active_email (active_email)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE users");
  }
}
