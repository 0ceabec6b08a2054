import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsByStatusAlone1795309500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX leads_status_alone ON leads (status, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX leads_status_alone ON leads");
  }
}
