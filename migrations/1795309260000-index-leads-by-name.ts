import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexLeadsByName1795309260000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX leads_name ON leads (name, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX leads_name ON leads");
  }
}
