import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReportDays1795996800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_days (
        starts_at DATETIME(3) NOT NULL PRIMARY KEY,
        ends_at   DATETIME(3) NOT NULL,
        kept_at   DATETIME(3) NOT NULL
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE report_days");
  }
}
