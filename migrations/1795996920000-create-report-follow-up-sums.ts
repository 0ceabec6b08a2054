import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReportFollowUpSums1795996920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_follow_up_sums (
        starts_at    DATETIME(3) NOT NULL,
        user_id      BIGINT NOT NULL,
        late_minutes INT NOT NULL,
        completed    INT NOT NULL,
        missed       INT NOT NULL,
        delay_ms     BIGINT NOT NULL,
        PRIMARY KEY (starts_at, user_id, late_minutes),
        CONSTRAINT report_follow_up_sums_day FOREIGN KEY (starts_at) REFERENCES report_days (starts_at) ON DELETE CASCADE
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE report_follow_up_sums");
  }
}
