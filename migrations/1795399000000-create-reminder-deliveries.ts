import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateReminderDeliveries1795399000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reminder_channels (
        name      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
        listed_at DATETIME(3) NOT NULL
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
    await runner.query(`
      CREATE TABLE reminder_deliveries (
        id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
        reminder_id     BIGINT NOT NULL,
        channel         VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        due_at          DATETIME(3) NOT NULL,
        state           ENUM('WAITING','SENT','FAILED') NOT NULL,
        attempts        INT NOT NULL,
        next_attempt_at DATETIME(3) NULL,
        lease           CHAR(36) NULL,
        sent_at         DATETIME(3) NULL,
        failed_at       DATETIME(3) NULL,
        last_error      VARCHAR(100) NULL,
        UNIQUE KEY reminder_deliveries_once (reminder_id, channel, due_at),
        KEY reminder_deliveries_next (channel, next_attempt_at, id),
        KEY reminder_deliveries_state (state, id),
        CONSTRAINT reminder_deliveries_reminder FOREIGN KEY (reminder_id) REFERENCES reminders (id),
        CONSTRAINT reminder_deliveries_channel FOREIGN KEY (channel) REFERENCES reminder_channels (name)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE reminder_deliveries");
    await runner.query("DROP TABLE reminder_channels");
  }
}
