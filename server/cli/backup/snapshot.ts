import { escapeId, type PoolConnection } from "mysql2";
import type { QueryRunner } from "typeorm";

import { migrationsRun, refuseHalfRestored } from "../../platform/database-fitness";
import { CommandRefused } from "../run-command";
import { FORMAT, FORMAT_VERSION, LEFT_OUT, type BackupHeader, type Row } from "./backup.format";
import { storedTables, type StoredTable } from "./stored-tables";

/** The database at one moment, whatever is written to it meanwhile. */
export interface Snapshot {
  readonly header: BackupHeader;
  readonly tables: readonly StoredTable[];
  rowsOf(this: void, table: StoredTable): AsyncIterable<Row>;
}

/** What lasts as long as the disk needs must not be ended by the database for slowness; MySQL knows only the second. */
const PATIENCE = ["SET SESSION max_statement_time = 0", "SET SESSION net_write_timeout = 3600"];

/** Fixes the moment. What is read over this runner until its transaction ends is read as of then. */
export async function takeSnapshot(runner: QueryRunner): Promise<Snapshot> {
  await refuseHalfRestored(runner.manager);
  for (const statement of PATIENCE) await runner.query(statement).catch(() => undefined);
  await runner.query("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
  await runner.query("START TRANSACTION WITH CONSISTENT SNAPSHOT");
  const schema = await migrationsRun(runner.manager);
  if (schema.length === 0) throw new CommandRefused("The database is empty: there is nothing to back up.");
  const [server] = await runner.manager.query<{ takenAt: string; version: string }[]>(
    "SELECT DATE_FORMAT(UTC_TIMESTAMP(3), '%Y-%m-%dT%H:%i:%s.%fZ') AS takenAt, VERSION() AS version",
  );
  // Which migrations were run is in the header; a restore runs these itself.
  const all = (await storedTables(runner.manager)).filter(({ name }) => name !== "migrations");
  const tables = all.filter(({ name }) => !LEFT_OUT.includes(name));
  const connection = (await runner.connect()) as PoolConnection;
  return {
    header: {
      format: FORMAT,
      version: FORMAT_VERSION,
      takenAt: server?.takenAt.replace("000Z", "Z") ?? "",
      database: server?.version ?? "",
      schema,
      tables: tables.map(({ name, columns }) => ({ name, columns })),
    },
    tables,
    rowsOf: (table) => stream(connection, table),
  };
}

/**
 * All rows of a table in the order of its key, which is the order they lie in and the quickest to write back. They come
 * as they are asked for: while nobody does, the connection is not read.
 */
async function* stream(connection: PoolConnection, { name, columns, key }: StoredTable): AsyncGenerator<Row> {
  const values = columns.map((column) => (column.isBinary ? `HEX(${escapeId(column.name)})` : escapeId(column.name)));
  const order = key.length > 0 ? ` ORDER BY ${key.map((column) => escapeId(column)).join(", ")}` : "";
  const rows = connection
    .query({
      sql: `SELECT ${values.join(", ")} FROM ${escapeId(name)}${order}`,
      rowsAsArray: true,
      typeCast: (field) => field.string(),
    })
    .stream();
  // mysql2 tells a lost connection to the connection alone; who reads would wait for ever.
  const onLost = (error: Error) => void rows.destroy(error);
  connection.on("error", onLost);
  try {
    for await (const row of rows) yield row as Row;
  } finally {
    connection.off("error", onLost);
  }
}
