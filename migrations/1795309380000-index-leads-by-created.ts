import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsByCreated1795309380000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX leads_created ON leads (created_at, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX leads_created ON leads");
  }
}
