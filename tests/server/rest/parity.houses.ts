import { START } from "../../support/test-app";
import { startTestServer, type TestServer } from "../../support/test-server";

/** Two servers with a database each: what is done to one over REST is done to the other one over GraphQL. */
export interface Houses {
  rest: TestServer;
  graphql: TestServer;
  close(): Promise<void>;
}

export async function startHouses(): Promise<Houses> {
  const [rest, graphql] = await Promise.all([startTestServer(), startTestServer()]);
  return {
    rest,
    graphql,
    async close() {
      await rest.close();
      await graphql.close();
    },
  };
}

async function tablesOf({ app }: TestServer): Promise<string[]> {
  const rows = await app.db.query<Record<string, string>[]>("SHOW TABLES");
  return rows.flatMap((row) => Object.values(row)).filter((table) => table !== "migrations");
}

async function forEachTable(house: TestServer, statement: (table: string) => string): Promise<void> {
  const tables = await tablesOf(house);
  await house.app.db.transaction(async (db) => {
    await db.query("SET FOREIGN_KEY_CHECKS = 0");
    for (const table of tables) await db.query(statement(table));
    await db.query("SET FOREIGN_KEY_CHECKS = 1");
  });
}

/** Empties every table. Both houses have given out as many ids, so the next one is the same in both. */
export async function clear(house: TestServer): Promise<void> {
  house.clock.now = START;
  await forEachTable(house, (table) => `DELETE FROM ${table}`);
}

/** Counts all ids from 1 again, which takes a while: for when the houses have come apart. */
export const recount = (house: TestServer): Promise<void> => forEachTable(house, (table) => `TRUNCATE ${table}`);

/** Random in every row, or dated by the database's clock, so equal in no two houses. */
const random: Record<string, readonly string[]> = {
  sessions: ["id"],
  users: ["password_hash"],
  reminders: ["changed_at", "news_at"],
};

/** Every row of every table. */
export async function rowsOf(house: TestServer): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of await tablesOf(house)) {
    const found = await house.app.db.query<Record<string, unknown>[]>(`SELECT * FROM ${table} ORDER BY 1, 2`);
    rows[table] = found.map((row) => ({
      ...row,
      ...Object.fromEntries((random[table] ?? []).map((column) => [column, "random"])),
    }));
    // Ordered by what is random, they would stand in another order in each house.
    if (random[table]?.includes("id")) rows[table].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  }
  return rows;
}
