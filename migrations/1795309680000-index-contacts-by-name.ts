import type { MigrationInterface, QueryRunner } from "typeorm";

export class IndexContactsByName1795309680000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX contacts_name ON contacts (name, id)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX contacts_name ON contacts");
  }
}
