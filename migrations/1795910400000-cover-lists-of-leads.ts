import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lists and figures ask each row whether it is deleted; the index says so, and the row itself is left alone. */
export class CoverListsOfLeads1795910400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads
        DROP KEY leads_updated,
        ADD KEY leads_updated (deleted_at, updated_at, id),
        DROP KEY leads_status,
        ADD KEY leads_status (deleted_at, status, updated_at, id),
        DROP KEY leads_owner,
        ADD KEY leads_owner (owner_id, deleted_at, updated_at, id),
        DROP KEY leads_created,
        ADD KEY leads_created (deleted_at, created_at, id, owner_id, source),
        DROP KEY leads_converted,
        ADD KEY leads_converted (deleted_at, converted_at, owner_id, source),
        DROP KEY leads_next_follow_up,
        ADD KEY leads_next_follow_up (next_follow_up_at, deleted_at, status, owner_id, created_at, id),
        ALGORITHM=INPLACE, LOCK=NONE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads
        DROP KEY leads_updated,
        ADD KEY leads_updated (updated_at, id),
        DROP KEY leads_status,
        ADD KEY leads_status (status, updated_at, id),
        DROP KEY leads_owner,
        ADD KEY leads_owner (owner_id, updated_at, id),
        DROP KEY leads_created,
        ADD KEY leads_created (created_at, id),
        DROP KEY leads_converted,
        ADD KEY leads_converted (converted_at),
        DROP KEY leads_next_follow_up,
        ADD KEY leads_next_follow_up (next_follow_up_at, id),
        ALGORITHM=INPLACE, LOCK=NONE
    `);
  }
}
