import type { MigrationInterface, QueryRunner } from "typeorm";

/** A table with an index on a virtual column is given no other column but by being locked and copied; this is the last time. */
export class StoreWhatLeadsLack1795820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(computed("STORED"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(computed("VIRTUAL"));
  }
}

const computed = (kept: "STORED" | "VIRTUAL") => `
  ALTER TABLE leads
    DROP KEY leads_company_last,
    DROP KEY leads_follow_up_last,
    DROP COLUMN lacks_company,
    DROP COLUMN lacks_follow_up,
    ADD COLUMN lacks_company BOOLEAN GENERATED ALWAYS AS (company IS NULL) ${kept},
    ADD COLUMN lacks_follow_up BOOLEAN GENERATED ALWAYS AS (next_follow_up_at IS NULL) ${kept},
    ADD KEY leads_company_last (lacks_company, company, id),
    ADD KEY leads_follow_up_last (lacks_follow_up, next_follow_up_at, id)
`;
