import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateLeadWords1795305780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lead_words (
        word    VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        lead_id BIGINT NOT NULL,
        PRIMARY KEY (word, lead_id),
        KEY lead_words_lead (lead_id),
        CONSTRAINT lead_words_lead FOREIGN KEY (lead_id) REFERENCES leads (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE lead_words");
  }
}
