import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { EmbeddedMariadbError, findRunningEmbeddedMariadb } from "../../../server/platform/embedded-mariadb";
import { findMariadbBinaries } from "../../../server/platform/embedded-mariadb.binaries";
import { isAlive, query, ScratchMariadb } from "../../support/scratch-mariadb";

let scratch: ScratchMariadb;

beforeEach(() => {
  scratch = new ScratchMariadb();
});

afterEach(async () => {
  await scratch.remove();
});

async function messageOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddedMariadbError);
  return error instanceof Error ? error.message : "";
}

test("keeps the data over a stop and a start", async () => {
  const first = await scratch.start();
  await query(first, "CREATE TABLE kept (word VARCHAR(20))");
  await query(first, "INSERT INTO kept VALUES ('still here')");
  await first.stop();

  const second = await scratch.start();

  expect(await query(second, "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
});

test("speaks utf8mb4 and UTC, and listens on no port", async () => {
  const database = await scratch.start();

  const rows = await query(
    database,
    "SELECT @@character_set_database AS charset, @@collation_database AS collation, @@time_zone AS zone, @@skip_networking AS closed",
  );

  expect(rows).toEqual([{ charset: "utf8mb4", collation: "utf8mb4_unicode_ci", zone: "+00:00", closed: 1 }]);
});

test("lets nobody but its user reach the socket", async () => {
  const database = await scratch.start();

  const directory = statSync(path.dirname(database.socketPath));

  expect(directory.mode & 0o777).toBe(0o700);
});

test("is gone, with its lock and its sockets, when stop() resolves", async () => {
  const database = await scratch.start();
  const pid = scratch.pid;

  await database.stop();

  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(path.dirname(database.socketPath))).toEqual([]);
});

test("refuses a second start on the same directory and says who holds it", async () => {
  await scratch.start();

  const message = await messageOf(scratch.start());

  expect(message).toContain(`The database in ${scratch.directory} is in use by process ${process.pid}`);
  expect(message).toContain("DATA_DIR");
});

test("is found by the scripts that want to join it", async () => {
  const database = await scratch.start();

  const found = await findRunningEmbeddedMariadb(scratch.directory);

  expect(found).toEqual({ socketPath: database.socketPath, database: "crm" });
});

test("is not found where none runs", async () => {
  expect(await findRunningEmbeddedMariadb(scratch.directory)).toBeNull();
});

test("puts the socket elsewhere when DATA_DIR is too long for one", async () => {
  const deep = path.join(scratch.directory, "a-long-directory-name/".repeat(6));
  mkdirSync(deep, { recursive: true });

  const database = await scratch.start(deep);

  expect(Buffer.byteLength(database.socketPath)).toBeLessThanOrEqual(107);
  expect(database.socketPath.startsWith(deep)).toBe(false);
  expect(await query(database, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  rmSync(path.dirname(database.socketPath), { recursive: true });
});

test("says with the database's own words why it does not start", async () => {
  const database = await scratch.start();
  await database.stop();
  rmSync(path.join(scratch.directory, "mariadb/ibdata1"));
  mkdirSync(path.join(scratch.directory, "mariadb/ibdata1"));

  const message = await messageOf(scratch.start());

  expect(message).toContain("MariaDB did not start");
  expect(message).toContain("ibdata1");
});

test("says what to install where no MariaDB is", () => {
  const look = () => findMariadbBinaries([scratch.directory]);

  expect(look).toThrow(EmbeddedMariadbError);
  expect(look).toThrow(/apt-get install mariadb-server-core[^]*brew install mariadb[^]*DATABASE_URL/);
});
