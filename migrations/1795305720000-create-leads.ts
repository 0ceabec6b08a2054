import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateLeads1795305720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE leads (
        id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        name              VARCHAR(150) NOT NULL,
        company           VARCHAR(150) NULL,
        source            VARCHAR(100) NULL,
        status            ENUM('NEW','INTERESTED','NOT_INTERESTED','CONVERTED') NOT NULL DEFAULT 'NEW',
        owner_id          BIGINT NOT NULL,
        created_by        BIGINT NOT NULL,
        notes             TEXT NULL,
        version           INT NOT NULL DEFAULT 1,
        converted_at      DATETIME(3) NULL,
        next_follow_up_at DATETIME(3) NULL,
        created_at        DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        updated_at        DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        deleted_at        DATETIME(3) NULL,
        KEY leads_updated (updated_at, id),
        KEY leads_status (status, updated_at, id),
        KEY leads_owner (owner_id, updated_at, id),
        KEY leads_created_by (created_by),
        KEY leads_next_follow_up (next_follow_up_at, id),
        CONSTRAINT leads_owner FOREIGN KEY (owner_id) REFERENCES users (id),
        CONSTRAINT leads_created_by FOREIGN KEY (created_by) REFERENCES users (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE leads");
  }
}
