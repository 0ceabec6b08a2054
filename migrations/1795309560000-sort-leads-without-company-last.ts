import type { MigrationInterface, QueryRunner } from "typeorm";

/** An index cannot hold nulls last, so whether there is one leads the index. */
export class SortLeadsWithoutCompanyLast1795309560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads
        ADD COLUMN lacks_company BOOLEAN GENERATED ALWAYS AS (company IS NULL) VIRTUAL,
        ADD KEY leads_company_last (lacks_company, company, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE leads DROP KEY leads_company_last, DROP COLUMN lacks_company");
  }
}
