import "reflect-metadata";
import path from "node:path";

import type { DatabaseAddress } from "../platform/data-source";
import { figuresOf, progressInTerminal } from "./backup/progress";
import { takeBackup } from "./backup/take-backup";
import { CommandRefused, runCommand, withDatabase } from "./run-command";

/** Such as `tend-20261128-184500.jsonl.gz`, in UTC. */
function nameAt(now: Date): string {
  const [day = "", time = ""] = now.toISOString().replaceAll(/[-:]/g, "").split("T");
  return `tend-${day}-${time.slice(0, 6)}.jsonl.gz`;
}

async function backUp(address: DatabaseAddress, file: string): Promise<string> {
  const startedAt = performance.now();
  process.stdout.write(`Writing ${file}\n`);
  const backup = await takeBackup(address, file, progressInTerminal());
  return `Done: ${figuresOf(backup, startedAt)}. It was read back and is whole.`;
}

const words = process.argv.slice(2);

// npm run backup [-- FILE]
void runCommand((context) => {
  const [file = path.join(context.settings.DATA_DIR, "backups", nameAt(new Date())), ...rest] = words;
  if (rest.length > 0 || file.startsWith("-")) {
    throw new CommandRefused('Say "npm run backup", or "npm run backup -- FILE" to choose the file.');
  }
  return withDatabase(context, (address) => backUp(address, path.resolve(file)));
});
