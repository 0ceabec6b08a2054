import type { MigrationInterface, QueryRunner } from "typeorm";

/** For the same reason as what leads lack. */
export class StorePrimaryContacts1795820060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(computed("STORED"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(computed("VIRTUAL"));
  }
}

const computed = (kept: "STORED" | "VIRTUAL") => `
  ALTER TABLE contacts
    DROP KEY contacts_primary,
    DROP COLUMN primary_lead_id,
    ADD COLUMN primary_lead_id BIGINT
      GENERATED ALWAYS AS (CASE WHEN is_primary AND deleted_at IS NULL THEN lead_id END) ${kept},
    ADD UNIQUE KEY contacts_primary (primary_lead_id)
`;
