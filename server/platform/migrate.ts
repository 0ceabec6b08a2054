import { MigrationExecutor, type DataSource, type EntityManager, type QueryRunner } from "typeorm";

import { createDataSource, type Classes, type DatabaseAddress } from "./data-source";
import { isMissingTable } from "./database-errors";

/** Nodes that start together wait this long for the one that migrates. */
const LOCK_WAIT_S = 600;
const LOCK_NAME = "crm_migrations";

/** A migration did not go through; everything before it is kept, nothing after it was tried. */
export class MigrationFailed extends Error {
  constructor(name: string, cause: unknown) {
    super(`The migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "MigrationFailed";
  }
}

async function whileLocked<T>(dataSource: DataSource, run: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const [row] = await runner.manager.query<{ locked: string | number | null }[]>("SELECT GET_LOCK(?, ?) AS locked", [
      LOCK_NAME,
      LOCK_WAIT_S,
    ]);
    if (Number(row?.locked) !== 1) throw new Error("Another process has been migrating the database for ten minutes.");
    return await run(runner);
  } finally {
    await runner.query("SELECT RELEASE_LOCK(?)", [LOCK_NAME]).catch(() => undefined);
    await runner.release();
  }
}

/**
 * Brings the database up to the code, one migration after the other, under a lock: of nodes that start together one
 * migrates and the others wait. Answers the names of what was run. Throws MigrationFailed.
 */
export async function migrate(address: DatabaseAddress, migrations: Classes): Promise<string[]> {
  const dataSource = await createDataSource(address, { migrations }, { queryTimeout: false }).initialize();
  try {
    return await whileLocked(dataSource, async (runner) => {
      const executor = new MigrationExecutor(dataSource, runner);
      const pending = await executor.getPendingMigrations();
      for (const migration of pending) {
        await executor.executeMigration(migration).catch((error: unknown) => {
          throw new MigrationFailed(migration.name, error);
        });
      }
      return pending.map((migration) => migration.name);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** Undoes the migration that was run last, under the same lock. Answers its name, or null when there is none. */
export async function undoLastMigration(address: DatabaseAddress, migrations: Classes): Promise<string | null> {
  const dataSource = await createDataSource(address, { migrations }, { queryTimeout: false }).initialize();
  try {
    return await whileLocked(dataSource, async (runner) => {
      const executor = new MigrationExecutor(dataSource, runner);
      const [last] = await executor.getExecutedMigrations();
      if (!last) return null;
      await executor.undoLastMigration().catch((error: unknown) => {
        throw new MigrationFailed(last.name, error);
      });
      return last.name;
    });
  } finally {
    await dataSource.destroy();
  }
}

/** Which of these migrations were not run yet, and which were run that are not among them. Changes nothing. */
export async function migrationState(
  db: EntityManager,
  migrations: Classes,
): Promise<{ pending: string[]; unknown: string[] }> {
  const known = migrations.map(({ name }) => name);
  const rows = await db
    .query<{ name: string }[]>("SELECT name FROM migrations ORDER BY id")
    .catch((error: unknown): { name: string }[] => {
      if (isMissingTable(error)) return [];
      throw error;
    });
  const run = rows.map(({ name }) => name);
  return {
    pending: known.filter((name) => !run.includes(name)),
    unknown: run.filter((name) => !known.includes(name)),
  };
}
