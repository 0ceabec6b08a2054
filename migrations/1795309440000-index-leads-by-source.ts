import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsBySource1795309440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX leads_source ON leads (source, updated_at, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX leads_source ON leads");
  }
}
