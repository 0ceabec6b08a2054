import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { CommandRefused } from "../run-command";
import type { BackupFigures, BackupTrailer, Row } from "./backup.format";
import { verifyBackup } from "./backup-file.reader";
import type { Progress } from "./progress";
import type { Snapshot } from "./snapshot";

/** A block is one line of the file, one statement of a restore, and all that either holds in memory of a table. */
const BLOCK_CHARACTERS = 256 * 1_024;
const BLOCK_ROWS = 2_000;
const ROWS_BETWEEN_WORDS = 1_000_000;

/**
 * Writes a snapshot into a file that exists only when all of it is on the disk and was read back. Whoever stops it
 * midway, by the signal or by an error, leaves nothing.
 */
export async function writeBackup(snapshot: Snapshot, file: string, { say, signal }: Progress): Promise<BackupFigures> {
  if (existsSync(file)) throw new CommandRefused(`${file} is there already. Choose another name.`);
  const part = `${file}.part`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  // Whoever may read customers' data is for the owner to say, also where an earlier try was killed.
  await rm(part, { force: true });
  const handle = await open(part, "wx", 0o600);
  try {
    await pipeline(linesOf(snapshot, say), createGzip(), handle.createWriteStream({ flush: true }), { signal });
    const { header, rows } = await verifyBackup(part);
    const { size } = await stat(part);
    await rename(part, file);
    await syncDirectory(path.dirname(file));
    return { header, rows, bytes: size };
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandRefused(`No backup was written: ${signal.aborted ? "it was stopped" : reasonOf(error)}.`);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function* linesOf({ header, tables, rowsOf }: Snapshot, say: Progress["say"]): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const hashed = (content: object) => {
    const line = `${JSON.stringify(content)}\n`;
    hash.update(line);
    return line;
  };
  const rows: BackupTrailer["rows"] = {};
  yield hashed(header);
  for (const table of tables) {
    let count = 0;
    for await (const block of inBlocks(rowsOf(table))) {
      const before = count;
      count += block.length;
      yield hashed({ table: table.name, rows: block });
      if (Math.floor(count / ROWS_BETWEEN_WORDS) > Math.floor(before / ROWS_BETWEEN_WORDS)) {
        say(`  ${table.name}: ${count} rows so far`);
      }
    }
    rows[table.name] = count;
    say(`  ${table.name}: ${count} rows`);
  }
  const trailer: BackupTrailer = { rows, sha256: hash.digest("hex") };
  yield `${JSON.stringify(trailer)}\n`;
}

async function* inBlocks(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let block: Row[] = [];
  let characters = 0;
  for await (const row of rows) {
    block.push(row);
    for (const value of row) characters += value?.length ?? 0;
    if (block.length < BLOCK_ROWS && characters < BLOCK_CHARACTERS) continue;
    yield block;
    block = [];
    characters = 0;
  }
  if (block.length > 0) yield block;
}

/** A rename is on the disk when its directory is. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
