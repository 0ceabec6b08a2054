import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

import { migrations } from "../../../server/database";
import { writeBackup } from "../../../server/cli/backup/backup-file.writer";
import { tablesToDrop } from "../../../server/cli/backup/restore-target";
import { takeSnapshot } from "../../../server/cli/backup/snapshot";
import { UnfitDatabase } from "../../../server/platform/database-fitness";
import { createDataSource } from "../../../server/platform/data-source";
import { migrate } from "../../../server/platform/migrate";
import { whileSchemaIsHeld } from "../../../server/platform/migration-lock";
import { BackupScene, everything, query, type SocketAddress } from "../../support/backups";

// Each database is migrated from nothing.
jest.setTimeout(120_000);

let scene: BackupScene;
let source: SocketAddress;
let file: string;
beforeAll(async () => {
  scene = new BackupScene();
  source = await scene.database();
  await migrate(source, migrations);
  await query(
    source,
    `INSERT INTO users (name, email, password_hash, timezone)
     SELECT CONCAT('Person ', seq), CONCAT(seq, '@shop.test'), '-', 'UTC' FROM seq_1_to_8000`,
  );
  file = await scene.backup(source);
});
afterAll(() => scene.close());

/** A file of the same lines, changed. */
function changed(change: (lines: string[]) => string[]): string {
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  const other = scene.file();
  writeFileSync(other, gzipSync(change(lines).join("\n")));
  return other;
}

function withBytes(change: (content: Buffer) => Buffer): string {
  const other = scene.file();
  writeFileSync(other, change(readFileSync(file)));
  return other;
}

const headerWith = (given: object) =>
  changed(([header = "", ...rest]) => [JSON.stringify({ ...JSON.parse(header), ...given }), ...rest]);

/** A database with what nobody wants to lose. */
async function precious(): Promise<SocketAddress> {
  const target = await scene.database();
  await migrate(target, migrations);
  await query(target, "INSERT INTO tags (name) VALUES ('Precious')");
  return target;
}

const names = (target: SocketAddress) => query(target, "SELECT name FROM tags");

describe("a restore refuses, and leaves everything as it was, for", () => {
  let target: SocketAddress;
  beforeAll(async () => {
    target = await precious();
  });

  const flipped = (at: number) => (content: Buffer) => {
    const copy = Buffer.from(content);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  it.each<[string, () => string, RegExp]>([
    ["a file with a bit flipped early", () => withBytes(flipped(200)), /cannot be used: .*Use another backup/],
    ["one with a bit flipped in the middle", () => withBytes((all) => flipped(all.length >> 1)(all)), /cannot be used/],
    [
      "one that is cut off",
      () => withBytes((all) => all.subarray(0, -2_000)),
      /cannot be used: unexpected end of file/,
    ],
    ["one without its end", () => changed((lines) => [...lines.slice(0, -2), ""]), /its end is missing/],
    [
      "one with a changed name",
      () => changed((all) => all.map((line) => line.replace("Person 7", "Nobody 7"))),
      /checksum/,
    ],
    ["one with a line too many", () => changed((lines) => [...lines.slice(0, -1), "{}", ""]), /follows its end/],
    ["one that lacks a block", () => changed(([header = "", , ...rest]) => [header, ...rest]), /checksum is wrong/],
    ["a picture", () => withBytes(() => Buffer.from("\x89PNG\r\n")), /is damaged, or no backup|incorrect header/],
    ["a gzip of something else", () => withBytes(() => gzipSync("select 1;\n")), /no backup of Tend/],
    ["a file that is not there", () => scene.file(), /it is not there/],
    [
      "a newer format",
      () => headerWith({ version: 2, tables: "otherwise" }),
      /newer version of Tend. Restore it with that/,
    ],
  ])("%s", async (_name, make, message) => {
    await expect(scene.restore(target, make(), { replace: true })).rejects.toThrow(message);
    expect(await names(target)).toEqual([{ name: "Precious" }]);
    expect(await migrate(target, migrations)).toEqual([]);
  });

  it("a newer version's backup, and says which version to use", async () => {
    const older = migrations.slice(0, -1);
    await expect(scene.restore(target, file, { migrations: older })).rejects.toThrow(
      /taken by a newer version of Tend: .* know \w+\d{13}\. Nothing was changed\. .*that version or a newer/,
    );
    expect(await names(target)).toEqual([{ name: "Precious" }]);
  });

  it("a database that a server holds, and one can start there afterwards", async () => {
    const server = await createDataSource(target, {}).initialize();
    await expect(scene.restore(target, file, { replace: true })).rejects.toThrow(/Stop every server first/);
    await server.destroy();
    expect(await names(target)).toEqual([{ name: "Precious" }]);
    expect(await migrate(target, migrations)).toEqual([]);
  });

  it("a database with data, without --replace", async () => {
    await expect(scene.restore(target, file)).rejects.toThrow(/has data already \(in tags, .*--replace/);
    expect(await names(target)).toEqual([{ name: "Precious" }]);
    await scene.restore(target, file, { replace: true });
    expect(await everything(target)).toEqual(await everything(source));
  });
});

it("what a server that was merely started has written is no data", async () => {
  const target = await scene.database();
  await migrate(target, migrations);
  await query(target, "INSERT INTO reminder_readings VALUES (1, '2026-03-02 08:30:00')");
  await scene.restore(target, file);
  expect(await everything(target)).toEqual(await everything(source));
});

it("a newer version's tables go where the database is Tend's own, so that an upgrade can be taken back", async () => {
  const target = await precious();
  await query(target, "CREATE TABLE teams (id INT PRIMARY KEY)");
  await query(target, "INSERT INTO migrations (timestamp, name) VALUES (1, 'CreateTeams1999999999999')");
  await expect(migrate(target, migrations)).rejects.toThrow(
    /used by a newer version of Tend: this one does not know CreateTeams1999999999999.*npm run restore -- FILE --replace/,
  );
  await scene.restore(target, file, { replace: true });
  expect(await everything(target)).toEqual(await everything(source));
  expect(await migrate(target, migrations)).toEqual([]);
});

it("in a database that DATABASE_URL names, unknown tables may be somebody else's and are nobody's to delete", async () => {
  const shared = await scene.database();
  await query(shared, "CREATE TABLE ledger (id INT PRIMARY KEY)");
  const dataSource = await createDataSource(shared, {}).initialize();
  const dropping = (ours: string[]) => tablesToDrop(dataSource.manager, { ours, isPrivate: false });
  await expect(dropping(["leads"])).rejects.toThrow(/does not know: ledger\. Nothing was changed/);
  expect(await dropping(["leads", "ledger"])).toEqual(["ledger"]);
  await dataSource.destroy();
});

describe("a restore that did not come to its end", () => {
  it("leaves a database that nothing works on until one does", async () => {
    const target = await precious();
    const broken = scene.restore(target, file, {
      replace: true,
      migrations: [
        ...migrations,
        class StopHere1899999999999 {
          up = () => Promise.reject(new Error("out of paper"));
          down = () => Promise.resolve();
        },
      ],
    });
    await expect(broken).rejects.toThrow(/did not come to its end: .*out of paper.*no server starts on this database/s);

    await expect(migrate(target, migrations)).rejects.toThrow(UnfitDatabase);
    await expect(scene.backup(target)).rejects.toThrow(
      /restore of this database is under way or did not come to its end/,
    );
    await scene.restore(target, file);
    expect(await everything(target)).toEqual(await everything(source));
    expect(await migrate(target, migrations)).toEqual([]);
  });

  it("may have been stopped by hand", async () => {
    const target = await scene.database();
    const stopped = scene.restore(target, file, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/did not come to its end: It was stopped/);
    await expect(migrate(target, migrations)).rejects.toThrow(UnfitDatabase);
  });
});

describe("a backup leaves nothing behind", () => {
  const left = () => readdirSync(scene.directory);

  it("when it is stopped", async () => {
    const before = left();
    await expect(scene.backup(source, { signal: AbortSignal.abort() })).rejects.toThrow(
      /No backup was written: it was stopped/,
    );
    expect(left()).toEqual(before);
  });

  it("when the database goes away in the middle of a table", async () => {
    const before = left();
    const failing = whileSchemaIsHeld(source, {}, async (runner) => {
      const snapshot = await takeSnapshot(runner);
      const [{ id } = { id: "" }] = await runner.manager.query<{ id: string }[]>("SELECT CONNECTION_ID() AS id");
      const rowsOf: typeof snapshot.rowsOf = async function* (table) {
        let count = 0;
        for await (const row of snapshot.rowsOf(table)) {
          yield row;
          count += 1;
          if (count === 100) await query(source, `KILL ${id}`);
        }
      };
      const progress = { say: () => undefined, signal: new AbortController().signal };
      return writeBackup({ ...snapshot, rowsOf }, scene.file(), progress);
    });
    await expect(failing).rejects.toThrow(/No backup was written: .*(killed|lost|closed|reset)/);
    expect(left()).toEqual(before);
  });

  it("of an empty database, or where the name is taken", async () => {
    await expect(scene.backup(await scene.database())).rejects.toThrow("The database is empty");
    const before = left();
    jest.spyOn(scene, "file").mockReturnValueOnce(file);
    await expect(scene.backup(source)).rejects.toThrow(/is there already/);
    expect(left()).toEqual(before);
    expect(existsSync(file)).toBe(true);
  });
});

it("a column whose values could not be repeated exactly is refused by name", async () => {
  const odd = await scene.database();
  await migrate(odd, migrations);
  await query(odd, "ALTER TABLE leads ADD COLUMN rating FLOAT");
  await expect(scene.backup(odd)).rejects.toThrow("leads.rating is of the type float");
});
