import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateActivityLogs1795306140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity_logs (
        id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        lead_id    BIGINT NOT NULL,
        user_id    BIGINT NULL,
        action     VARCHAR(100) NOT NULL,
        meta_json  JSON NOT NULL,
        created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        KEY activity_logs_lead (lead_id, created_at, id),
        KEY activity_logs_user (user_id),
        CONSTRAINT activity_logs_lead FOREIGN KEY (lead_id) REFERENCES leads (id),
        CONSTRAINT activity_logs_user FOREIGN KEY (user_id) REFERENCES users (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE activity_logs");
  }
}
