import type { QueryRunner } from "typeorm";

import { createDataSource, type Classes, type DatabaseAddress } from "./data-source";

/** Whoever comes second waits this long for the one who changes the schema, or must not have it changed. */
const LOCK_WAIT_S = 600;
const LOCK_NAME = "crm_migrations";

/**
 * Runs something that is alone with the schema: of migrations, backups and restores one runs and the others wait. The
 * lock belongs to the runner's connection, so it ends with this process however that ends.
 */
export async function whileSchemaIsHeld<T>(
  address: DatabaseAddress,
  classes: { entities?: Classes; migrations?: Classes },
  run: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource(address, classes, { queryTimeout: false }).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const [row] = await runner.manager.query<{ locked: string | number | null }[]>("SELECT GET_LOCK(?, ?) AS locked", [
      LOCK_NAME,
      LOCK_WAIT_S,
    ]);
    if (Number(row?.locked) !== 1) {
      throw new Error("Another process has been migrating, saving or restoring the database for ten minutes.");
    }
    return await run(runner);
  } finally {
    await runner.query("SELECT RELEASE_LOCK(?)", [LOCK_NAME]).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
}
