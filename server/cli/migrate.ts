import "reflect-metadata";

import { migrations } from "../database";
import type { DatabaseAddress } from "../platform/data-source";
import { migrate, undoLastMigration } from "../platform/migrate";
import { CommandRefused, runCommand, withDatabase } from "./run-command";

async function up(address: DatabaseAddress): Promise<string> {
  const names = await migrate(address, migrations);
  if (names.length === 0) return "The database is up to date; no migration was pending.";
  return ["These migrations were run:", ...names.map((name) => `  ${name}`)].join("\n");
}

async function down(address: DatabaseAddress): Promise<string> {
  const name = await undoLastMigration(address, migrations);
  return name ? `This migration was undone: ${name}` : "No migration has been run, so none was undone.";
}

const directions = new Map([
  ["up", up],
  ["down", down],
]);

// npm run migrate [-- down]
void runCommand((context) => {
  const [wanted = "up"] = process.argv.slice(2);
  const run = directions.get(wanted);
  if (!run)
    throw new CommandRefused(`"${wanted}" is unknown. "down" undoes the last migration; "up" runs all pending ones.`);
  return withDatabase(context, run);
});
