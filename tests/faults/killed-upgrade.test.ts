import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createConnection, type Connection, type RowDataPacket } from "mysql2/promise";

import { migrations } from "../../server/database";
import { migrate } from "../../server/platform/migrate";
import { runBuilt } from "../support/built-command";
import { startTcpMariadb, type TcpMariadb } from "../support/tcp-mariadb";

jest.setTimeout(120_000);

const MAX_WAIT_MS = 30_000;

let home: string;
let mariadb: TcpMariadb;
let holder: Connection;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-upgrade-"));
  mariadb = await startTcpMariadb();
  // The version before lacks a migration that changes the table of users.
  const before = migrations.filter(({ name }) => !name.startsWith("AddUserLanguage"));
  await migrate({ url: mariadb.url }, before);
  holder = await createConnection(mariadb.url);
  await holder.query(
    "INSERT INTO users (name, email, password_hash, timezone) VALUES ('Ann', 'ann@shop.test', '-', 'UTC')",
  );
});
afterEach(async () => {
  await holder.end();
  await mariadb.stop();
  rmSync(home, { recursive: true, force: true });
});

const settings = () => ({ DATABASE_URL: mariadb.url, DATA_DIR: home });

/** Starts the upgrade and waits until it has come to this. */
async function startUpgrade(state: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["dist/server/cli/migrate.js"], {
    cwd: join(__dirname, "../.."),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings() },
    stdio: "ignore",
  });
  await untilStates((states) => states.some((text) => state.test(text)));
  return child;
}

/** What the other connections do. */
async function untilStates(isSo: (states: string[]) => boolean): Promise<void> {
  for (const end = Date.now() + MAX_WAIT_MS; ; await wait(50)) {
    const [rows] = await holder.query<RowDataPacket[]>(
      "SELECT CONCAT(state, ': ', info) AS does FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND info IS NOT NULL",
    );
    if (isSo(rows.map(({ does }) => String(does)))) return;
    if (Date.now() > end) throw new Error("The upgrade did not come to this.");
  }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

const people = async () => (await holder.query<RowDataPacket[]>("SELECT name FROM users"))[0];

test("an upgrade that is killed before it has changed anything is done by the next start", async () => {
  await holder.query("SELECT GET_LOCK('crm_migrations', 10)");
  const child = await startUpgrade(/User lock.*GET_LOCK/);
  await kill(child);
  await holder.query("SELECT RELEASE_LOCK('crm_migrations')");

  const { code, output } = await runBuilt("migrate", settings());
  expect(output).toMatch(/These migrations were run:\n {2}\w+\n$/);
  expect(code).toBe(0);
  expect(await people()).toEqual([{ name: "Ann" }]);
});

test("one that is killed while the database goes on changing a table is refused by the next start, in words, and nothing is lost", async () => {
  await holder.query("START TRANSACTION");
  expect(await people()).toHaveLength(1);
  const child = await startUpgrade(/metadata lock: ALTER TABLE users/);
  await kill(child);
  // The database does not miss the one who asked: it changes the table as soon as it may.
  await holder.query("COMMIT");
  await untilStates((states) => !states.some((text) => text.includes("ALTER TABLE")));

  const { code, output } = await runBuilt("migrate", settings());
  expect(output).toMatch(/^The migration AddUserLanguage\d+ failed: Duplicate column name 'language'/);
  expect(output).toMatch(/ended in the middle of this migration.*npm run restore -- FILE --replace/s);
  expect(code).toBe(1);
  expect(await people()).toEqual([{ name: "Ann" }]);
});
