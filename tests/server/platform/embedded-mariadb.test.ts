import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import {
  EmbeddedMariadbError,
  findRunningEmbeddedMariadb,
  startEmbeddedMariadb,
  type EmbeddedMariadb,
} from "../../../server/platform/embedded-mariadb";
import { findMariadbBinaries } from "../../../server/platform/embedded-mariadb.binaries";
import { mariadbPlaces } from "../../../server/platform/embedded-mariadb.places";

const root = path.resolve(__dirname, "../../..");
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let scratch: string;
let compiled: string;
let running: EmbeddedMariadb[] = [];
let owners: ChildProcess[] = [];

beforeAll(() => {
  compiled = mkdtempSync(path.join(tmpdir(), "mariadb-compiled-"));
  execFileSync("node", ["node_modules/@swc/cli/bin/swc.js", "server/platform", "-d", compiled], { cwd: root });
});

beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), "mariadb-test-"));
});

afterEach(async () => {
  await Promise.all(running.map((database) => database.stop()));
  for (const owner of owners) await killOwner(owner);
  running = [];
  owners = [];
  rmSync(scratch, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

async function start(dataDir = scratch): Promise<EmbeddedMariadb> {
  const database = await startEmbeddedMariadb({ dataDir, logger: silent, durable: false });
  running.push(database);
  return database;
}

/** Another node process that owns the database and can be killed. */
async function startOwner(dataDir = scratch): Promise<ChildProcess> {
  const script = `
    const { startEmbeddedMariadb } = require(${JSON.stringify(path.join(compiled, "server/platform/embedded-mariadb.js"))});
    const logger = { info() {}, warn() {}, error: console.error };
    startEmbeddedMariadb({ dataDir: process.argv[1], logger, durable: false }).then(() => console.log("ready"));`;
  const owner = spawn(process.execPath, ["-e", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_PATH: path.join(root, "node_modules") },
  });
  owners.push(owner);
  await once(owner.stdout, "data");
  return owner;
}

async function killOwner(owner: ChildProcess): Promise<void> {
  if (owner.exitCode !== null || owner.signalCode !== null) return;
  owner.kill("SIGKILL");
  await once(owner, "exit");
}

async function query(
  database: Pick<EmbeddedMariadb, "socketPath" | "database">,
  sql: string,
): Promise<RowDataPacket[]> {
  const connection = await createConnection({
    socketPath: database.socketPath,
    database: database.database,
    user: "root",
  });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}

function mariadbPid(dataDir = scratch): number {
  return Number(readFileSync(mariadbPlaces(dataDir).pidFile, "utf8"));
}

/** A zombie counts as gone: where nobody reaps orphans, it stays one for ever. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
}

async function waitUntil(condition: () => boolean | Promise<boolean>, timeMs: number): Promise<boolean> {
  const deadline = Date.now() + timeMs;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await sleep(50);
  }
  return false;
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddedMariadbError);
  return error instanceof Error ? error.message : "";
}

test("keeps the data over a stop and a start", async () => {
  const first = await start();
  await query(first, "CREATE TABLE kept (word VARCHAR(20))");
  await query(first, "INSERT INTO kept VALUES ('still here')");
  await first.stop();

  const second = await start();

  expect(await query(second, "SELECT word FROM kept")).toEqual([{ word: "still here" }]);
});

test("speaks utf8mb4 and UTC, and listens on no port", async () => {
  const database = await start();

  const rows = await query(
    database,
    "SELECT @@character_set_database AS charset, @@collation_database AS collation, @@time_zone AS zone, @@skip_networking AS closed",
  );

  expect(rows).toEqual([{ charset: "utf8mb4", collation: "utf8mb4_unicode_ci", zone: "+00:00", closed: 1 }]);
});

test("lets nobody but its user reach the socket", async () => {
  const database = await start();

  const directory = statSync(path.dirname(database.socketPath));

  expect(directory.mode & 0o777).toBe(0o700);
});

test("is gone, with its lock and its sockets, when stop() resolves", async () => {
  const database = await start();
  const pid = mariadbPid();

  await database.stop();

  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(path.dirname(database.socketPath))).toEqual([]);
});

test("refuses a second start on the same directory and says who holds it", async () => {
  await start();

  const message = await messageOf(start());

  expect(message).toContain(`The database in ${scratch} is in use by process ${process.pid}`);
  expect(message).toContain("DATA_DIR");
});

test("is found by the scripts that want to join it", async () => {
  const database = await start();

  const found = await findRunningEmbeddedMariadb(scratch);

  expect(found).toEqual({ socketPath: database.socketPath, database: "crm" });
});

test("is not found where none runs", async () => {
  expect(await findRunningEmbeddedMariadb(scratch)).toBeNull();
});

test("starts over what a killed owner left behind", async () => {
  const owner = await startOwner();
  await query({ socketPath: mariadbPlaces(scratch).socket, database: "crm" }, "CREATE TABLE kept (id INT)");
  await killOwner(owner);

  const database = await start();

  expect(await query(database, "SHOW TABLES LIKE 'kept'")).toHaveLength(1);
});

test("starts over stale files when owner and database were killed together", async () => {
  const owner = await startOwner();
  process.kill(mariadbPid(), "SIGKILL");
  await killOwner(owner);
  const leftBehind = readdirSync(mariadbPlaces(scratch).run);

  const database = await start();

  expect(leftBehind).toContain("owner.sock");
  expect(await query(database, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("does not outlive a killed owner by more than ten seconds", async () => {
  const owner = await startOwner();
  const pid = mariadbPid();

  await killOwner(owner);

  expect(await waitUntil(() => !isAlive(pid), 10_000)).toBe(true);
});

test("comes back by itself when the database process is killed", async () => {
  const database = await start();
  const pid = mariadbPid();

  process.kill(pid, "SIGKILL");

  const isBack = () =>
    query(database, "SELECT 1").then(
      () => mariadbPid() !== pid,
      () => false,
    );
  expect(await waitUntil(isBack, 10_000)).toBe(true);
});

test("can be stopped while it is coming back", async () => {
  const database = await start();
  process.kill(mariadbPid(), "SIGKILL");

  await database.stop();

  expect(existsSync(database.socketPath)).toBe(false);
  expect(await findRunningEmbeddedMariadb(scratch)).toBeNull();
});

test("puts the socket elsewhere when DATA_DIR is too long for one", async () => {
  const deep = path.join(scratch, "a-long-directory-name/".repeat(6));
  mkdirSync(deep, { recursive: true });

  const database = await start(deep);

  expect(Buffer.byteLength(database.socketPath)).toBeLessThanOrEqual(107);
  expect(database.socketPath.startsWith(deep)).toBe(false);
  expect(await query(database, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  rmSync(path.dirname(database.socketPath), { recursive: true });
});

test("leaves no half-made data directory when it was killed while making one", async () => {
  mkdirSync(path.join(scratch, "mariadb.unfinished-1"));

  await start();

  expect(readdirSync(scratch).filter((name) => name.includes("unfinished"))).toEqual([]);
});

test("says with the database's own words why it does not start", async () => {
  const database = await start();
  await database.stop();
  rmSync(path.join(scratch, "mariadb/ibdata1"));
  mkdirSync(path.join(scratch, "mariadb/ibdata1"));

  const message = await messageOf(start());

  expect(message).toContain("MariaDB did not start");
  expect(message).toContain("ibdata1");
});

test("says what to install where no MariaDB is", () => {
  const look = () => findMariadbBinaries([scratch]);

  expect(look).toThrow(EmbeddedMariadbError);
  expect(look).toThrow(/apt-get install mariadb-server-core[^]*brew install mariadb[^]*DATABASE_URL/);
});
