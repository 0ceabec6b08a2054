import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReminderReadings1795398000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder_readings (
        id      INT NOT NULL PRIMARY KEY,
        read_at DATETIME(3) NOT NULL
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE reminder_readings");
  }
}
