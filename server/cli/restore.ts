import "reflect-metadata";
import path from "node:path";

import { entities, migrations } from "../database";
import type { DatabaseAddress } from "../platform/data-source";
import { figuresOf, progressInTerminal } from "./backup/progress";
import { restoreBackup } from "./backup/restore-backup";
import { CommandRefused, runCommand, withDatabase } from "./run-command";

const REPLACE = "--replace";

async function restore(address: DatabaseAddress, file: string, replace: boolean): Promise<string> {
  const startedAt = performance.now();
  process.stdout.write(`Reading ${file}\n`);
  const backup = await restoreBackup(address, file, { entities, migrations, replace, ...progressInTerminal() });
  return (
    `Done: ${figuresOf(backup, startedAt)}. The database is as it was at ${backup.header.takenAt}, ` +
    "but that everybody has to sign in again. Start the server."
  );
}

const words = process.argv.slice(2);

// npm run restore -- FILE [--replace]
void runCommand((context) => {
  const [file, ...rest] = words.filter((word) => word !== REPLACE);
  if (file === undefined || file.startsWith("-") || rest.length > 0) {
    throw new CommandRefused(`Say "npm run restore -- FILE", and ${REPLACE} behind it to delete what is there first.`);
  }
  return withDatabase(context, (address) => restore(address, path.resolve(file), words.includes(REPLACE)));
});
