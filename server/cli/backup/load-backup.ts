import { escapeId } from "mysql2";
import type { QueryRunner } from "typeorm";

import { CommandRefused } from "../run-command";
import type { Block, Row, TableShape } from "./backup.format";
import { readBackup } from "./backup-file.reader";
import type { Progress } from "./progress";
import { tablesThere } from "./restore-target";

/** A commit waits for the disk, and a transaction of millions of rows would fill the undo log. */
const BLOCKS_PER_COMMIT = 32;

/** As strict as every connection, but a 0 is not asked to become the next id. */
const EXACTLY = "SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')";

/** Writes all rows of a backup into the tables of its schema, which are there and empty. */
export async function loadBackup(runner: QueryRunner, file: string, { say, signal }: Progress): Promise<void> {
  const there = await tablesThere(runner.manager);
  const shapes = new Map<string, TableShape>();
  const counts = new Map<string, number>();
  await runner.query(EXACTLY);
  let blocks = 0;
  for await (const part of readBackup(file)) {
    if (signal.aborted) throw new CommandRefused("It was stopped.");
    if ("format" in part) {
      for (const table of part.tables) {
        // The migrations make every table of ours, so this one was somebody else's beside them.
        if (there.includes(table.name)) shapes.set(table.name, table);
        else say(`  ${table.name} is left out: Tend has no such table`);
      }
      continue;
    }
    const shape = shapes.get(part.table);
    if (!shape) continue;
    if (blocks % BLOCKS_PER_COMMIT === 0) await runner.query("START TRANSACTION");
    await insert(runner, shape, part);
    counts.set(part.table, (counts.get(part.table) ?? 0) + part.rows.length);
    blocks += 1;
    if (blocks % BLOCKS_PER_COMMIT === 0) await runner.query("COMMIT");
  }
  await runner.query("COMMIT");
  for (const name of shapes.keys()) {
    say(`  ${name}: ${counts.get(name) ?? 0} rows`);
    // What the database knows of its rows decides how it looks for them.
    await runner.query(`ANALYZE TABLE ${escapeId(name)}`);
  }
}

async function insert(runner: QueryRunner, { name, columns }: TableShape, { rows }: Block): Promise<void> {
  const binary = columns.flatMap(({ isBinary }, index) => (isBinary ? [index] : []));
  const values = binary.length === 0 ? rows : rows.map((row) => withBytes(row, binary));
  const names = columns.map((column) => escapeId(column.name)).join(", ");
  await runner.query(`INSERT INTO ${escapeId(name)} (${names}) VALUES ?`, [values]);
}

const withBytes = (row: Row, binary: readonly number[]): (string | Buffer | null)[] =>
  row.map((value, index) => (value !== null && binary.includes(index) ? Buffer.from(value, "hex") : value));
