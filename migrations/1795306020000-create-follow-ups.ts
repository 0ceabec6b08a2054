import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateFollowUps1795306020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE follow_ups (
        id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        lead_id      BIGINT NOT NULL,
        contact_id   BIGINT NULL,
        assigned_to  BIGINT NOT NULL,
        created_by   BIGINT NOT NULL,
        type         ENUM('CALL','MEETING','EMAIL','WHATSAPP','OTHER') NOT NULL,
        due_datetime DATETIME(3) NOT NULL,
        status       ENUM('PENDING','COMPLETED','CANCELLED','MISSED') NOT NULL DEFAULT 'PENDING',
        outcome      VARCHAR(255) NULL,
        notes        TEXT NULL,
        completed_at DATETIME(3) NULL,
        version      INT NOT NULL DEFAULT 1,
        created_at   DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        updated_at   DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        deleted_at   DATETIME(3) NULL,
        KEY follow_ups_lead (lead_id, due_datetime, id),
        KEY follow_ups_contact (contact_id),
        KEY follow_ups_assignee (assigned_to, status, due_datetime, id),
        KEY follow_ups_created_by (created_by),
        KEY follow_ups_status (status, due_datetime, id),
        KEY follow_ups_due (due_datetime, id),
        CONSTRAINT follow_ups_lead FOREIGN KEY (lead_id) REFERENCES leads (id),
        CONSTRAINT follow_ups_contact FOREIGN KEY (contact_id) REFERENCES contacts (id),
        CONSTRAINT follow_ups_assignee FOREIGN KEY (assigned_to) REFERENCES users (id),
        CONSTRAINT follow_ups_created_by FOREIGN KEY (created_by) REFERENCES users (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE follow_ups");
  }
}
