import { escapeId } from "mysql2";
import type { QueryRunner } from "typeorm";

import type { Classes, DatabaseAddress } from "../../platform/data-source";
import { isHalfRestored, markRestore, unmarkRestore } from "../../platform/database-fitness";
import { runPending } from "../../platform/migrate";
import { whileSchemaIsHeld } from "../../platform/migration-lock";
import { CommandRefused } from "../run-command";
import type { BackupFigures, BackupHeader } from "./backup.format";
import { verifyBackup } from "./backup-file.reader";
import { loadBackup } from "./load-backup";
import type { Progress } from "./progress";
import { refuseCompany, refuseData, tablesToDrop } from "./restore-target";

interface RestoreOptions extends Progress {
  readonly entities: Classes;
  readonly migrations: Classes;
  /** Whether what is in the database may be deleted. */
  readonly replace: boolean;
}

function refuseNewer({ schema }: BackupHeader, migrations: Classes): void {
  const unknown = schema.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length === 0) return;
  throw new CommandRefused(
    `This backup was taken by a newer version of Tend: this one does not know ${unknown.join(", ")}. Nothing was ` +
      "changed. Restore it with that version or a newer one.",
  );
}

/**
 * Makes the database what a backup holds, brought up to the code. Everything that speaks against it is looked for first.
 * From then until its end the database is marked, and no server starts on it.
 */
export async function restoreBackup(
  address: DatabaseAddress,
  file: string,
  { entities, migrations, replace, say, signal }: RestoreOptions,
): Promise<BackupFigures> {
  const backup = await verifyBackup(file);
  refuseNewer(backup.header, migrations);
  await whileSchemaIsHeld(address, { entities, migrations }, async (runner) => {
    const ours = [...runner.dataSource.entityMetadatas.map(({ tableName }) => tableName), "migrations"];
    if (!replace) await refuseData(runner.manager, ours);
    const tables = await tablesToDrop(runner.manager, { ours, isPrivate: "socketPath" in address });
    await markAlone(runner);
    try {
      await drop(runner, tables);
      // The tables as they were when the backup was taken; what has become of them since is for migrations to do.
      await runPending(runner, (name) => backup.header.schema.includes(name));
      await loadBackup(runner, file, { say, signal });
      await runPending(runner, () => true);
      await unmarkRestore(runner.manager);
    } catch (error) {
      throw new CommandRefused(
        `The restore did not come to its end: ${error instanceof Error ? error.message : String(error)}\n` +
          "Until one does, no server starts on this database. Remove the cause and run it again.",
      );
    }
  });
  return backup;
}

/** The mark comes before the look around: a server connects before it looks for the mark, so one of both finds the other. */
async function markAlone({ manager }: QueryRunner): Promise<void> {
  const wasMarked = await isHalfRestored(manager);
  await markRestore(manager);
  try {
    await refuseCompany(manager);
  } catch (error) {
    if (!wasMarked) await unmarkRestore(manager);
    throw error;
  }
}

async function drop(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  if (tables.length === 0) return;
  await runner.query("SET SESSION foreign_key_checks = 0");
  await runner.query(`DROP TABLE ${tables.map((name) => escapeId(name)).join(", ")}`);
  await runner.query("SET SESSION foreign_key_checks = 1");
}
