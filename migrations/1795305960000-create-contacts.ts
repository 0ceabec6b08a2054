import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateContacts1795305960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contacts (
        id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        lead_id         BIGINT NOT NULL,
        name            VARCHAR(120) NOT NULL,
        email           VARCHAR(120) NULL,
        phone           VARCHAR(30) NULL,
        phone_e164      VARCHAR(16) NULL,
        position        VARCHAR(100) NULL,
        notes           TEXT NULL,
        is_primary      BOOLEAN NOT NULL DEFAULT FALSE,
        version         INT NOT NULL DEFAULT 1,
        created_at      DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        updated_at      DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        deleted_at      DATETIME(3) NULL,
        primary_lead_id BIGINT GENERATED ALWAYS AS (CASE WHEN is_primary AND deleted_at IS NULL THEN lead_id END) VIRTUAL,
        KEY contacts_lead (lead_id),
        UNIQUE KEY contacts_primary (primary_lead_id),
        CONSTRAINT contacts_lead FOREIGN KEY (lead_id) REFERENCES leads (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE contacts");
  }
}
