import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReportLeadSums1795996860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_lead_sums (
        starts_at DATETIME(3) NOT NULL,
        user_id   BIGINT NOT NULL,
        source    VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        created   INT NOT NULL,
        converted INT NOT NULL,
        PRIMARY KEY (starts_at, user_id, source),
        CONSTRAINT report_lead_sums_day FOREIGN KEY (starts_at) REFERENCES report_days (starts_at) ON DELETE CASCADE
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE report_lead_sums");
  }
}
