import type { MigrationInterface, QueryRunner } from "typeorm";

/** For the same reason as with leads. The lead is there too, since whether that is deleted is asked next. */
export class CoverListsOfFollowUps1795910460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups
        DROP KEY follow_ups_assignee,
        ADD KEY follow_ups_assignee (assigned_to, status, due_datetime, id, deleted_at, lead_id),
        DROP KEY follow_ups_status,
        ADD KEY follow_ups_status (status, due_datetime, id, deleted_at, assigned_to, lead_id),
        DROP KEY follow_ups_due,
        ADD KEY follow_ups_due (due_datetime, id, deleted_at, status, assigned_to, lead_id),
        DROP KEY follow_ups_completed,
        ADD KEY follow_ups_completed (status, completed_at, deleted_at, assigned_to, due_datetime, lead_id),
        ALGORITHM=INPLACE, LOCK=NONE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE follow_ups
        DROP KEY follow_ups_assignee,
        ADD KEY follow_ups_assignee (assigned_to, status, due_datetime, id),
        DROP KEY follow_ups_status,
        ADD KEY follow_ups_status (status, due_datetime, id),
        DROP KEY follow_ups_due,
        ADD KEY follow_ups_due (due_datetime, id),
        DROP KEY follow_ups_completed,
        ADD KEY follow_ups_completed (completed_at),
        ALGORITHM=INPLACE, LOCK=NONE
    `);
  }
}
