import type { MigrationInterface, QueryRunner } from "typeorm";

/** By which those that ended long ago are found and removed. */
export class IndexSessionsByExpiry1795910580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE sessions ADD KEY sessions_expiry (expires_at), ALGORITHM=INPLACE, LOCK=NONE");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE sessions DROP KEY sessions_expiry, ALGORITHM=INPLACE, LOCK=NONE");
  }
}
