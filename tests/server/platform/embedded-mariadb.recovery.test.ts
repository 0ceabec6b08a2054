import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findRunningEmbeddedMariadb } from "../../../server/platform/embedded-mariadb";
import { mariadbPlaces } from "../../../server/platform/embedded-mariadb.places";
import { compilePlatform, isAlive, kill, query, ScratchMariadb } from "../../support/scratch-mariadb";

let compiled: string;
let scratch: ScratchMariadb;

beforeAll(() => {
  compiled = compilePlatform();
});

afterAll(() => {
  rmSync(compiled, { recursive: true });
});

beforeEach(() => {
  scratch = new ScratchMariadb();
});

afterEach(async () => {
  await scratch.remove();
});

async function waitUntil(condition: () => boolean | Promise<boolean>, timeMs: number): Promise<boolean> {
  const deadline = Date.now() + timeMs;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await sleep(50);
  }
  return false;
}

test("starts over what a killed owner left behind", async () => {
  const owner = await scratch.startOwner(compiled);
  await query({ socketPath: mariadbPlaces(scratch.directory).socket, database: "crm" }, "CREATE TABLE kept (id INT)");
  await kill(owner);

  const database = await scratch.start();

  expect(await query(database, "SHOW TABLES LIKE 'kept'")).toHaveLength(1);
});

test("starts over stale files when owner and database were killed together", async () => {
  const owner = await scratch.startOwner(compiled);
  process.kill(scratch.pid, "SIGKILL");
  await kill(owner);
  const leftBehind = readdirSync(mariadbPlaces(scratch.directory).run);

  const database = await scratch.start();

  expect(leftBehind).toContain("owner.sock");
  expect(await query(database, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("does not outlive a killed owner by more than ten seconds", async () => {
  const owner = await scratch.startOwner(compiled);
  const pid = scratch.pid;

  await kill(owner);

  expect(await waitUntil(() => !isAlive(pid), 10_000)).toBe(true);
});

test("comes back by itself when the database process is killed", async () => {
  const database = await scratch.start();
  const pid = scratch.pid;

  process.kill(pid, "SIGKILL");

  const isBack = () =>
    query(database, "SELECT 1").then(
      () => scratch.pid !== pid,
      () => false,
    );
  expect(await waitUntil(isBack, 10_000)).toBe(true);
});

test("can be stopped while it is coming back", async () => {
  const database = await scratch.start();
  process.kill(scratch.pid, "SIGKILL");

  await database.stop();

  expect(existsSync(database.socketPath)).toBe(false);
  expect(await findRunningEmbeddedMariadb(scratch.directory)).toBeNull();
});

test("leaves no half-made data directory when it was killed while making one", async () => {
  mkdirSync(path.join(scratch.directory, "mariadb.unfinished-1"));

  await scratch.start();

  expect(readdirSync(scratch.directory).filter((name) => name.includes("unfinished"))).toEqual([]);
});
