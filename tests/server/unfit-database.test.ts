import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { migrations } from "../../server/database";
import { startEmbeddedMariadb } from "../../server/platform/embedded-mariadb";
import { migrate } from "../../server/platform/migrate";
import { query } from "../support/backups";
import { runBuilt } from "../support/built-command";
import { startServer } from "../support/started-server";

jest.setTimeout(120_000);

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-unfit-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Leaves a migrated database to which this was done. */
async function databaseAfter(statement: string): Promise<void> {
  const mariadb = await startEmbeddedMariadb({ dataDir, logger: silent, durable: false });
  const address = { socketPath: mariadb.socketPath, database: mariadb.database };
  await migrate(address, migrations);
  await query(address, statement);
  await mariadb.stop();
}

const NEWER = "INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'CreateTeams1999999999999')";
const HALF_RESTORED = "CREATE TABLE restore_unfinished (id INT NOT NULL PRIMARY KEY)";

test.each([
  ["used by a newer version", NEWER, /used by a newer version of Tend: .*CreateTeams1999999999999.*Start that version/],
  ["half restored", HALF_RESTORED, /did not come to its end.*Run it again to its end: npm run restore/],
])("a server does not start on a database that is %s, and says what to do", async (_what, statement, words) => {
  await databaseAfter(statement);
  const starting = startServer({ DATA_DIR: dataDir, DEMO_DATA: "0" });
  await expect(starting).rejects.toThrow(/ended with 1 before it was ready/);
  await expect(starting).rejects.toThrow(words);
  const command = await runBuilt("migrate", { DATA_DIR: dataDir });
  expect(command).toMatchObject({ code: 1, output: expect.stringMatching(words) });
});
