import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReminders1795306080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminders (
        id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        kind            ENUM('AHEAD','DUE','MISSED','TEST','LATE') NOT NULL,
        user_id         BIGINT NOT NULL,
        follow_up_id    BIGINT NULL,
        remind_at       DATETIME(3) NOT NULL,
        snoozed_until   DATETIME(3) NULL,
        acknowledged_at DATETIME(3) NULL,
        cancelled_at    DATETIME(3) NULL,
        due_at          DATETIME(3) GENERATED ALWAYS AS (
          CASE WHEN acknowledged_at IS NULL AND cancelled_at IS NULL THEN COALESCE(snoozed_until, remind_at) END
        ) STORED,
        UNIQUE KEY reminders_once (follow_up_id, user_id, kind, remind_at),
        KEY reminders_due (due_at, id),
        KEY reminders_user (user_id, due_at),
        CONSTRAINT reminders_user FOREIGN KEY (user_id) REFERENCES users (id),
        CONSTRAINT reminders_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_ups (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE reminders");
  }
}
