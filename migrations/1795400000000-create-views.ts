import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateViews1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE views (
        id         BIGINT NOT NULL PRIMARY KEY AUTO_INCREMENT,
        version    INT NOT NULL,
        owner_id   BIGINT NOT NULL,
        place      ENUM('LEADS','BOARD','FOLLOW_UPS') NOT NULL,
        name       VARCHAR(80) NOT NULL,
        search     VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        is_shared  BOOLEAN NOT NULL,
        created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        updated_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
        deleted_at DATETIME(3) NULL,
        KEY views_owner (owner_id, place, name),
        KEY views_shared (is_shared, place, name),
        CONSTRAINT views_owner FOREIGN KEY (owner_id) REFERENCES users (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE views");
  }
}
