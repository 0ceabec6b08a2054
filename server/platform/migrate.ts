import { MigrationExecutor, type QueryRunner } from "typeorm";

import { createDataSource, type Classes, type DatabaseAddress } from "./data-source";
import { migrationState, refuseUnfit } from "./database-fitness";
import { whileSchemaIsHeld } from "./migration-lock";

/** A migration did not go through; everything before it is kept, nothing after it was tried. */
export class MigrationFailed extends Error {
  constructor(name: string, cause: unknown) {
    super(
      `The migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}\n` +
        "What came before it is kept, and nothing after it was tried. Remove the cause and start again. Where a " +
        "start was ended in the middle of this migration, a part of it stands in its own way; go back to what was " +
        "there before the upgrade: npm run restore -- FILE --replace",
      { cause },
    );
    this.name = "MigrationFailed";
  }
}

/** Nothing to do is the usual case. It waits for nobody: a server must not stand still as long as a backup runs. */
async function isUpToDate(address: DatabaseAddress, migrations: Classes): Promise<boolean> {
  const dataSource = await createDataSource(address, {}).initialize();
  try {
    await refuseUnfit(dataSource.manager, migrations);
    return (await migrationState(dataSource.manager, migrations)).pending.length === 0;
  } finally {
    await dataSource.destroy();
  }
}

/** Runs those pending migrations that are wanted, one after the other. Answers their names. Throws MigrationFailed. */
export async function runPending(runner: QueryRunner, isWanted: (name: string) => boolean): Promise<string[]> {
  const executor = new MigrationExecutor(runner.dataSource, runner);
  const wanted = (await executor.getPendingMigrations()).filter(({ name }) => isWanted(name));
  for (const migration of wanted) {
    await executor.executeMigration(migration).catch((error: unknown) => {
      throw new MigrationFailed(migration.name, error);
    });
  }
  return wanted.map(({ name }) => name);
}

/**
 * Brings the database up to the code, one migration after the other, under a lock: of nodes that start together one
 * migrates and the others wait. Answers the names of what was run. Throws MigrationFailed, or UnfitDatabase when it must
 * not be used as it is.
 */
export async function migrate(address: DatabaseAddress, migrations: Classes): Promise<string[]> {
  if (await isUpToDate(address, migrations)) return [];
  return whileSchemaIsHeld(address, { migrations }, async (runner) => {
    await refuseUnfit(runner.manager, migrations);
    return runPending(runner, () => true);
  });
}

/** Undoes the migration that was run last, under the same lock. Answers its name, or null when there is none. */
export async function undoLastMigration(address: DatabaseAddress, migrations: Classes): Promise<string | null> {
  return whileSchemaIsHeld(address, { migrations }, async (runner) => {
    await refuseUnfit(runner.manager, migrations);
    const executor = new MigrationExecutor(runner.dataSource, runner);
    const [last] = await executor.getExecutedMigrations();
    if (!last) return null;
    await executor.undoLastMigration().catch((error: unknown) => {
      throw new MigrationFailed(last.name, error);
    });
    return last.name;
  });
}
