import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReportChanges1795996980000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_changes (
        id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        changed_on DATE NOT NULL,
        KEY report_changes_date (changed_on)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE report_changes");
  }
}
