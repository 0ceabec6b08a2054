import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";

import type { Progress } from "../../server/cli/backup/progress";
import { restoreBackup } from "../../server/cli/backup/restore-backup";
import { takeBackup } from "../../server/cli/backup/take-backup";
import { entities, migrations } from "../../server/database";
import { createTestDatabase, type TestDatabase } from "./test-database";

export type SocketAddress = TestDatabase["address"];

type RestoreOptions = Parameters<typeof restoreBackup>[2];

/** Databases and a directory for backups, all of which go when it is closed. */
export class BackupScene {
  readonly directory = mkdtempSync(join(tmpdir(), "crm-backup-"));
  private readonly databases: TestDatabase[] = [];
  private files = 0;

  async database(): Promise<SocketAddress> {
    const database = await createTestDatabase();
    this.databases.push(database);
    return database.address;
  }

  file(): string {
    this.files += 1;
    return join(this.directory, `${this.files}.jsonl.gz`);
  }

  /** Backs this database up into a new file, and answers its name. */
  async backup(address: SocketAddress, progress: Partial<Progress> = {}): Promise<string> {
    const file = this.file();
    await takeBackup(address, file, { ...quiet(), ...progress });
    return file;
  }

  restore(address: SocketAddress, file: string, options: Partial<RestoreOptions> = {}) {
    return restoreBackup(address, file, { entities, migrations, replace: false, ...quiet(), ...options });
  }

  async close(): Promise<void> {
    await Promise.all(this.databases.map((database) => database.drop()));
    rmSync(this.directory, { recursive: true, force: true });
  }
}

const quiet = (): Progress => ({ say: () => undefined, signal: new AbortController().signal });

type Read = (field: { string(): string | null; buffer(): Buffer | null }) => string | null;

/** Runs one statement; its values come as the text that the database gives, or as `read` reads them. */
export async function query(
  address: SocketAddress,
  sql: string,
  values: unknown[] = [],
  read: Read = (field) => field.string(),
): Promise<Values[]> {
  const connection = await createConnection({ ...address, user: "root", charset: "utf8mb4" });
  try {
    await connection.query("SET time_zone = '+00:00'");
    const [rows] = await connection.query({ sql, values, typeCast: read });
    return rows as Values[];
  } finally {
    await connection.end();
  }
}

const bytes: Read = (field) => field.buffer()?.toString("latin1") ?? null;

export type Values = Record<string, string | null>;

/** Every row of every table, computed columns included, but for sessions and for when migrations were run. */
export async function everything(address: SocketAddress): Promise<Record<string, string[]>> {
  const tables = await query(address, "SHOW TABLES");
  const found: Record<string, string[]> = {};
  for (const table of tables.flatMap((row) => Object.values(row))) {
    const what = table === "migrations" ? "name" : "*";
    const rows = await query(address, `SELECT ${what} FROM ${table ?? ""}`, [], bytes);
    found[table ?? ""] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return { ...found, sessions: [] };
}
