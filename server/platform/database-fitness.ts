import type { EntityManager } from "typeorm";

import type { Classes } from "./data-source";
import { isMissingTable } from "./database-errors";

/** A table that is there while a restore runs, and after one that did not come to its end. */
export const RESTORE_MARK = "restore_unfinished";

/** The database is not one that this version may work on; the message says what to do. */
export class UnfitDatabase extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnfitDatabase";
  }
}

/** Marks the database as half restored, which no server starts on, until `unmarkRestore`. */
export const markRestore = (db: EntityManager): Promise<unknown> =>
  db.query(`CREATE TABLE IF NOT EXISTS ${RESTORE_MARK} (id INT NOT NULL PRIMARY KEY)`);

export const unmarkRestore = (db: EntityManager): Promise<unknown> => db.query(`DROP TABLE ${RESTORE_MARK}`);

/** Whether a restore of this database began and did not end. */
export async function isHalfRestored(db: EntityManager): Promise<boolean> {
  const rows = await db.query<object[]>(
    "SELECT 1 AS found FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?",
    [RESTORE_MARK],
  );
  return rows.length > 0;
}

/** The migrations that were run on this database, in their order; none on an empty one. */
export async function migrationsRun(db: EntityManager): Promise<string[]> {
  const rows = await db
    .query<{ name: string }[]>("SELECT name FROM migrations ORDER BY id")
    .catch((error: unknown): { name: string }[] => {
      if (isMissingTable(error)) return [];
      throw error;
    });
  return rows.map(({ name }) => name);
}

/** Which of these migrations were not run yet, and which were run that are not among them. Changes nothing. */
export async function migrationState(
  db: EntityManager,
  migrations: Classes,
): Promise<{ pending: string[]; unknown: string[] }> {
  const known = migrations.map(({ name }) => name);
  const run = await migrationsRun(db);
  return {
    pending: known.filter((name) => !run.includes(name)),
    unknown: run.filter((name) => !known.includes(name)),
  };
}

/** Throws UnfitDatabase when the database holds a part of what a restore was to bring. */
export async function refuseHalfRestored(db: EntityManager): Promise<void> {
  if (!(await isHalfRestored(db))) return;
  throw new UnfitDatabase(
    "A restore of this database is under way or did not come to its end, so it holds a part of the data at most. " +
      "Run it again to its end: npm run restore -- FILE",
  );
}

/** Throws UnfitDatabase when the database must not be used by a server that knows these migrations. */
export async function refuseUnfit(db: EntityManager, migrations: Classes): Promise<void> {
  await refuseHalfRestored(db);
  const { unknown } = await migrationState(db, migrations);
  if (unknown.length === 0) return;
  throw new UnfitDatabase(
    `The database was used by a newer version of Tend: this one does not know ${unknown.join(", ")}, and would not do ` +
      "right by its data. Start that version or a newer one, or go back to what was there before the upgrade: " +
      "npm run restore -- FILE --replace",
  );
}
