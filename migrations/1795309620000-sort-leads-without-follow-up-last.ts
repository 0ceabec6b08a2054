import type { MigrationInterface, QueryRunner } from "typeorm";

/** An index cannot hold nulls last, so whether there is one leads the index. */
export class SortLeadsWithoutFollowUpLast1795309620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads
        ADD COLUMN lacks_follow_up BOOLEAN GENERATED ALWAYS AS (next_follow_up_at IS NULL) VIRTUAL,
        ADD KEY leads_follow_up_last (lacks_follow_up, next_follow_up_at, id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE leads DROP KEY leads_follow_up_last, DROP COLUMN lacks_follow_up");
  }
}
