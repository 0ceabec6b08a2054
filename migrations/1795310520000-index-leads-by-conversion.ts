import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsByConversion1795310520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads ADD KEY leads_converted (converted_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads DROP KEY leads_converted
    `);
  }
}
