import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateLeadTags1795305900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lead_tags (
        lead_id BIGINT NOT NULL,
        tag_id  BIGINT NOT NULL,
        PRIMARY KEY (lead_id, tag_id),
        KEY lead_tags_tag (tag_id),
        CONSTRAINT lead_tags_lead FOREIGN KEY (lead_id) REFERENCES leads (id),
        CONSTRAINT lead_tags_tag FOREIGN KEY (tag_id) REFERENCES tags (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE lead_tags");
  }
}
