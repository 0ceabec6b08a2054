import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Lists and figures ask each row whether it is deleted, and group by a few columns; an index that holds those too leaves the
 * row itself alone. They stand last: an index that began with `deleted_at` would look like one that leaves half of the table,
 * and sorted lists would no longer walk theirs.
 */
export class CoverListsOfLeads1795910400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leads
        DROP KEY leads_updated,
        ADD KEY leads_updated (updated_at, id, deleted_at),
        DROP KEY leads_status,
        ADD KEY leads_status (status, updated_at, id, deleted_at),
        DROP KEY leads_owner,
        ADD KEY leads_owner (owner_id, updated_at, id, deleted_at),
        DROP KEY leads_created,
        ADD KEY leads_created (created_at, id, deleted_at, owner_id, source),
        DROP KEY leads_converted,
        ADD KEY leads_converted (converted_at, deleted_at, owner_id, source),
        DROP KEY leads_next_follow_up,
        ADD KEY leads_next_follow_up (next_follow_up_at, id, deleted_at, status, owner_id, created_at),
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
