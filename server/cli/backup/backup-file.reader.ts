import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { CommandRefused } from "../run-command";
import {
  anyHeader,
  backupHeader,
  backupTrailer,
  FORMAT_VERSION,
  type BackupFigures,
  type BackupHeader,
  type BackupTrailer,
  type Block,
} from "./backup.format";

/** Longer than any line of ours: what is no backup must not fill the memory before it is known. */
const MAX_LINE_BYTES = 256 * 1_024 * 1_024;
const NEWLINE = 0x0a;

/** The file is not what was written: cut off, changed, or something else altogether. */
class Damaged extends Error {}

/** Reads all of a file and answers what is in it. Throws CommandRefused when it is not whole. */
export async function verifyBackup(file: string): Promise<BackupFigures> {
  let header: BackupHeader | undefined;
  let rows = 0;
  for await (const part of readBackup(file)) {
    if ("format" in part) header = part;
    else rows += part.rows.length;
  }
  if (!header) throw new CommandRefused(`${file} is empty.`);
  const { size } = await stat(file);
  return { header, rows, bytes: size };
}

/**
 * The header of a backup and then its blocks, one in memory at a time. Only when it comes to its end was the file whole:
 * otherwise it throws CommandRefused, which says why.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupHeader | Block> {
  try {
    yield* partsOf(linesOf(file));
  } catch (error) {
    if (error instanceof CommandRefused) throw error;
    throw new CommandRefused(`${file} cannot be used: ${reasonOf(error)}. Use another backup.`);
  }
}

async function* partsOf(lines: AsyncIterable<Buffer>): AsyncGenerator<BackupHeader | Block> {
  const hash = createHash("sha256");
  const counts: BackupTrailer["rows"] = {};
  let header: BackupHeader | undefined;
  let trailer: BackupTrailer | undefined;
  for await (const line of lines) {
    if (trailer) throw new Damaged("something follows its end");
    const content: unknown = JSON.parse(line.toString("utf8"));
    if (!header) {
      header = readHeader(content);
      for (const { name } of header.tables) counts[name] = 0;
      yield header;
    } else if (isBlock(content, header)) {
      counts[content.table] = (counts[content.table] ?? 0) + content.rows.length;
      yield content;
    } else {
      trailer = backupTrailer.parse(content);
      continue;
    }
    hash.update(line).update("\n");
  }
  if (!trailer) throw new Damaged("its end is missing");
  if (trailer.sha256 !== hash.digest("hex")) throw new Damaged("its checksum is wrong");
  const wrong = Object.keys(counts).filter((name) => trailer.rows[name] !== counts[name]);
  if (wrong.length > 0) throw new Damaged(`rows are missing of ${wrong.join(", ")}`);
}

function readHeader(content: unknown): BackupHeader {
  const { version } = anyHeader.parse(content);
  if (version > FORMAT_VERSION) {
    throw new CommandRefused("This backup was written by a newer version of Tend. Restore it with that one.");
  }
  return backupHeader.parse(content);
}

/** Looked at by hand: a backup has millions of rows, and what is in them is vouched for by the checksum. */
function isBlock(content: unknown, { tables }: BackupHeader): content is Block {
  const { table, rows } = content as Partial<Block>;
  if (table === undefined || !Array.isArray(rows)) return false;
  const width = tables.find(({ name }) => name === table)?.columns.length;
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw new Damaged(`${table} has an odd row`);
  return true;
}

async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const content = createGunzip();
  // What goes wrong in either is thrown by the loop.
  pipeline(createReadStream(file), content, () => undefined);
  let pieces: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)]);
      pieces = [];
      bytes = 0;
      from = end + 1;
    }
    bytes += chunk.length - from;
    if (bytes > MAX_LINE_BYTES) throw new Damaged("it is no backup of Tend");
    pieces.push(chunk.subarray(from));
  }
  if (bytes > 0) throw new Damaged("its last line is cut off");
}

/** Errors of the disk and of gzip are known by their codes; anything else is a line that does not parse. */
function reasonOf(error: unknown): string {
  if (error instanceof Damaged) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ENOENT") return "it is not there";
  return code && message ? message : "it is damaged, or no backup of Tend";
}
