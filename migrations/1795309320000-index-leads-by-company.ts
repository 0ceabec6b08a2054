import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsByCompany1795309320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX leads_company ON leads (company, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX leads_company ON leads");
  }
}
