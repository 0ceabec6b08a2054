import { statSync } from "node:fs";
import type { MigrationInterface, QueryRunner } from "typeorm";

import { entities, migrations } from "../../../server/database";
import { completeFollowUp } from "../../../server/features/follow-ups/complete-follow-up";
import { Session } from "../../../server/features/users/session.entity";
import { createDataSource } from "../../../server/platform/data-source";
import { migrate } from "../../../server/platform/migrate";
import { BackupScene, everything, query, type SocketAddress } from "../../support/backups";
import { DeliveryScene } from "../../support/delivery-scene";
import { storeContact, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { processOf, RecordingChannel } from "../../support/recording-channel";
import { startTestApp, type TestApp } from "../../support/test-app";

// Each database is migrated from nothing.
jest.setTimeout(120_000);

let scene: BackupScene;
beforeEach(() => {
  scene = new BackupScene();
});
afterEach(() => scene.close());

const addressOf = async ({ app }: TestApp): Promise<SocketAddress> => {
  const [row] = await app.db.query<{ database: string }[]>("SELECT DATABASE() AS `database`");
  return { socketPath: process.env.TEST_MARIADB_SOCKET ?? "", database: row?.database ?? "" };
};

/** Every kind of value that a column may hold, and those of them that are easily lost. */
class CreateOddities1899000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE oddities (
      id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, amount DECIMAL(38, 10), exact BIGINT UNSIGNED, small TINYINT,
      at DATETIME(6), stamp TIMESTAMP(3) NULL, day DATE, span TIME(3), words TEXT, folded CHAR(9) CHARACTER SET latin1,
      bytes VARBINARY(300), blobs BLOB, json JSON, doubled BIGINT AS (small * 2) STORED, tripled BIGINT AS (small * 3)
    ) DEFAULT CHARSET=utf8mb4`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE oddities");
  }
}

const ODDITIES = `INSERT INTO oddities
  (id, amount, exact, small, at, stamp, day, span, words, folded, bytes, blobs, json) VALUES
  (0, -0.0000000001, 18446744073709551615, -128, '9999-12-31 23:59:59.999999', '2026-10-25 01:30:00.123', '1000-01-01',
    '-838:59:59.999', ?, 'Zoë', ?, '', '{"a": 1.0, "b": [ null ], "c": "\\\\u00e9"}'),
  (9007199254740993, 1234567890123456789012345678.0123456789, 9007199254740993, 127, '2026-03-29 02:30:00', NULL, NULL,
    NULL, '', NULL, NULL, NULL, 'null'),
  (9007199254740994, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`;

test("a restored database has the same rows in every table, whatever kind of value they hold", async () => {
  const source = await scene.database();
  const known = [...migrations, CreateOddities1899000000000];
  await migrate(source, known);
  const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const words = "’; DROP TABLE -- \\ \n\r\t\0 \u2028 🚲 👩‍👩‍👧 ﷽ \"quoted\" 'so'";
  const mode = "SET STATEMENT sql_mode = 'NO_AUTO_VALUE_ON_ZERO' FOR";
  await query(source, `${mode} ${ODDITIES}`, [words, allBytes]);

  const target = await scene.database();
  await scene.restore(target, await scene.backup(source), { migrations: known });

  const restored = await everything(target);
  expect(restored.oddities).toHaveLength(3);
  expect(restored).toEqual(await everything(source));
  const [first] = await query(target, "SELECT words, HEX(bytes) AS bytes FROM oddities WHERE id = 0");
  expect(first).toEqual({ words, bytes: allBytes.toString("hex").toUpperCase() });
});

describe("a shop's backup", () => {
  let test: TestApp;
  let source: SocketAddress;
  beforeEach(async () => {
    test = await startTestApp();
    source = await addressOf(test);
  });
  afterEach(() => test.close());

  it("holds all of it but the sessions, for its owner's eyes alone", async () => {
    const rep = await storeUser(test);
    const lead = await storeLead(test, rep, { notes: "Zwölf Räder 🚲" });
    await storeContact(test, lead);
    const done = await storeFollowUp(test, lead);
    await storeFollowUp(test, lead);
    await completeFollowUp(test.as(rep), { id: done.id, outcome: "Ordered" });
    await test.app.db.insert(Session, Session.open(rep.id, "test", test.app.now(), 3_600));

    const file = await scene.backup(source);
    const target = await scene.database();
    const { header, rows } = await scene.restore(target, file);

    const expected = await everything(source);
    expect(expected.reminders).toHaveLength(2);
    expect(await everything(target)).toEqual(expected);
    expect(await query(target, "SELECT * FROM sessions")).toEqual([]);
    expect(header.tables.map(({ name }) => name)).not.toContain("sessions");
    expect(rows).toBe(Object.values(expected).flat().length - migrations.length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is of one moment: of what is written meanwhile there is all of a change or none of it", async () => {
    const rep = await storeUser(test);
    const lead = await storeLead(test, rep);
    // Enough to read that the writers come in between.
    const filling = `INSERT INTO activity_logs (lead_id, user_id, action, meta_json)
      SELECT ?, ?, 'LEAD_UPDATED', JSON_OBJECT('seq', seq) FROM seq_1_to_30000`;
    await query(source, filling, [lead.id, rep.id]);

    let isRunning = true;
    let completed = 0;
    const writer = (async () => {
      while (isRunning) {
        const { id } = await storeFollowUp(test, lead);
        await completeFollowUp(test.as(rep), { id, outcome: "Reached" });
        completed += 1;
      }
    })();
    while (completed < 5) await new Promise((resolve) => setTimeout(resolve, 1));
    const file = await scene.backup(source);
    const completedInAll = completed;
    isRunning = false;
    await writer;

    const target = await scene.database();
    await scene.restore(target, file);
    const [{ done, logged, acknowledged } = {}] = await query(
      target,
      `SELECT (SELECT COUNT(*) FROM follow_ups WHERE status = 'COMPLETED') AS done,
        (SELECT COUNT(*) FROM activity_logs WHERE action = 'FOLLOWUP_COMPLETED') AS logged,
        (SELECT COUNT(*) FROM reminders WHERE cancelled_at IS NOT NULL OR acknowledged_at IS NOT NULL) AS acknowledged`,
    );
    expect(logged).toBe(done);
    expect(acknowledged).toBe(done);
    expect(Number(done)).toBeGreaterThanOrEqual(5);
    expect(completedInAll).toBeGreaterThan(Number(done));
  });
});

test("what was sent outside before the backup is not sent again after a restore, and what was not, is", async () => {
  const deliveries = await DeliveryScene.open();
  await deliveries.begin();
  const { test } = deliveries;
  await deliveries.dueIn(60);
  await deliveries.dispatchAfter(60);
  expect(deliveries.mail.sent).toHaveLength(1);
  const later = await deliveries.reminderOf(await deliveries.dueIn(60));

  const target = await scene.database();
  await scene.restore(target, await scene.backup(await addressOf(test)));
  await deliveries.dispatchAfter(3_600);
  const restored = await createDataSource(target, { entities }).initialize();
  const mail = new RecordingChannel("mail");
  await processOf({ ...test.app, db: restored.manager }, mail).dispatch();
  await restored.destroy();
  await test.close();

  expect(mail.reminderIds).toEqual([later.id]);
  expect(mail.sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual(
    deliveries.mail.sent.slice(1).map(({ idempotencyKey }) => idempotencyKey),
  );
});

test("a backup of an older version's database becomes one of this version's", async () => {
  const older = migrations.slice(0, 20);
  const source = await scene.database();
  await migrate(source, older);
  await query(
    source,
    "INSERT INTO users (name, email, password_hash, timezone) VALUES ('Ann', 'ann@shop.test', '-', 'UTC')",
  );
  await query(source, "INSERT INTO leads (name, owner_id, created_by) VALUES ('Old friend', 1, 1)");

  const target = await scene.database();
  await migrate(target, migrations);
  const { header } = await scene.restore(target, await scene.backup(source));

  expect(header.schema).toHaveLength(20);
  expect(await query(target, "SELECT name, language, remind_before FROM users")).toEqual([
    { name: "Ann", language: null, remind_before: "[]" },
  ]);
  expect(await query(target, "SELECT name FROM leads")).toEqual([{ name: "Old friend" }]);
  expect(await migrate(target, migrations)).toEqual([]);
});

test("a table beside ours that no migration makes is in the backup and told apart on restore", async () => {
  const source = await scene.database();
  await migrate(source, migrations);
  await query(source, "CREATE TABLE somebody_elses (id INT PRIMARY KEY)");
  const lines: string[] = [];
  const target = await scene.database();
  await scene.restore(target, await scene.backup(source), { say: (line) => lines.push(line) });

  expect(lines).toContain("  somebody_elses is left out: Tend has no such table");
  expect(Object.keys(await everything(target))).not.toContain("somebody_elses");
});
