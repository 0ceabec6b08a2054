import type { EntityManager } from "typeorm";

/** SQL: a name that no other database of this server uses. */
const LOCK = "CONCAT('tend_', ?, '_', MD5(DATABASE()))";

/**
 * Runs something that one process does at a time, or does nothing while another one is at it. The lock belongs to the one
 * connection that `run` gets: when either ends, so does the other, and nobody goes on behind a lock that is lost.
 */
export async function oneAtATime(
  db: EntityManager,
  name: string,
  run: (db: EntityManager) => Promise<void>,
): Promise<void> {
  const runner = db.connection.createQueryRunner();
  let isLocked = false;
  try {
    const [row] = await runner.manager.query<{ locked: string | number | null }[]>(
      `SELECT GET_LOCK(${LOCK}, 0) AS locked`,
      [name],
    );
    isLocked = Number(row?.locked) === 1;
    if (isLocked) await run(runner.manager);
  } finally {
    if (isLocked) await runner.query(`SELECT RELEASE_LOCK(${LOCK})`, [name]).catch(() => undefined);
    await runner.release();
  }
}
