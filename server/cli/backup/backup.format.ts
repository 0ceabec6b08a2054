import { z } from "zod";

/**
 * A backup is a gzip of lines of JSON: a header, blocks of rows, a trailer. A value is the text that the database gives
 * for it, or null: text is exact where a number of JavaScript would round an id and a Date would cut a time. Binary
 * values, which are no text, are in hexadecimal.
 */
export const FORMAT = "tend-backup";

/** Raised with every change that a reader of the version before would misread. */
export const FORMAT_VERSION = 1;

/**
 * Tables whose rows stay out of every backup. Sessions, since a restore must not revive one that was ended after the
 * backup was taken, and since whoever holds a backup and the keys could make their tokens.
 */
export const LEFT_OUT: readonly string[] = ["sessions"];

const tableShape = z.object({
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), isBinary: z.boolean() })),
});

/** The beginning of a header of any version, so that a newer one can be told from a damaged one. */
export const anyHeader = z.object({ format: z.literal(FORMAT), version: z.number().int() });

/** The first line: `schema` are the migrations that were run, `tables` are in an order in which they can be filled. */
export const backupHeader = anyHeader.extend({
  version: z.literal(FORMAT_VERSION),
  takenAt: z.string(),
  database: z.string(),
  schema: z.array(z.string()).min(1),
  tables: z.array(tableShape),
});

/** The last line: what must have come before it. */
export const backupTrailer = z.object({ rows: z.record(z.string(), z.number().int()), sha256: z.string() });

export type TableShape = z.infer<typeof tableShape>;
export type BackupHeader = z.infer<typeof backupHeader>;
export type BackupTrailer = z.infer<typeof backupTrailer>;

export type Row = (string | null)[];

/** A line between: some rows of one table. */
export interface Block {
  readonly table: string;
  readonly rows: Row[];
}

/** What a backup holds, and how large it is. */
export interface BackupFigures {
  readonly header: BackupHeader;
  readonly rows: number;
  readonly bytes: number;
}
