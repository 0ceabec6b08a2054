import { escapeId } from "mysql2";
import type { EntityManager } from "typeorm";

import { isHalfRestored, RESTORE_MARK } from "../../platform/database-fitness";
import { CommandRefused } from "../run-command";

/** What a server that was merely started has written: no work of people. */
const WRITTEN_BY_ITSELF = ["migrations", "reminder_readings", "reminder_channels"];

/** All tables, whoever's they are, but the mark of a restore. */
export async function tablesThere(db: EntityManager): Promise<string[]> {
  const rows = await db.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name).filter((name) => name !== RESTORE_MARK);
}

/** Data must not be written over by mistake. What is left of an earlier restore is none. */
export async function refuseData(db: EntityManager, ours: readonly string[]): Promise<void> {
  if (await isHalfRestored(db)) return;
  const tables = (await tablesThere(db)).filter((name) => ours.includes(name) && !WRITTEN_BY_ITSELF.includes(name));
  for (const table of tables) {
    const rows = await db.query<object[]>(`SELECT 1 AS found FROM ${escapeId(table)} LIMIT 1`);
    if (rows.length === 0) continue;
    throw new CommandRefused(
      `The database has data already (in ${table}, for one). Nothing was changed. Restore into an empty database, or ` +
        "say --replace to have all that is in this one deleted first.",
    );
  }
}

/** A server keeps things in memory, shows reminders and writes; none may do so while its tables come and go. */
export async function refuseCompany(db: EntityManager): Promise<void> {
  const [row] = await db.query<{ others: string | number }[]>(
    "SELECT COUNT(*) AS others FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()",
  );
  if (Number(row?.others) === 0) return;
  throw new CommandRefused(
    "A server, or somebody else, is connected to this database. Nothing was changed. Stop every server first, and try again.",
  );
}

/**
 * The tables that are to go. In a database of the project's own these are all of them, those of a newer version included;
 * in one that DATABASE_URL names somebody else's may stand beside them, and are nobody's to delete.
 */
export async function tablesToDrop(
  db: EntityManager,
  { ours, isPrivate }: { ours: readonly string[]; isPrivate: boolean },
): Promise<string[]> {
  const there = await tablesThere(db);
  const strangers = there.filter((name) => !ours.includes(name));
  if (isPrivate || strangers.length === 0) return there;
  throw new CommandRefused(
    `The database has tables that this version does not know: ${strangers.join(", ")}. Nothing was changed. They may ` +
      "be a newer version's or somebody else's. Drop them yourself, or set DATABASE_URL to a new, empty database.",
  );
}
