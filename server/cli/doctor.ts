import "reflect-metadata";

import { migrations } from "../database";
import { rebuildSearchText } from "../features/contacts/rebuild-search-text";
import type { DatabaseAddress } from "../platform/data-source";
import { migrate } from "../platform/migrate";
import { examine } from "./doctor/examine";
import { lineOf } from "./doctor/finding";
import { CommandRefused, runCommand, withDatabase, type CommandContext } from "./run-command";
import { withApp } from "./with-app";

async function rebuildSearch(context: CommandContext, address: DatabaseAddress): Promise<string> {
  await migrate(address, migrations);
  const count = await withApp(context, address, rebuildSearchText);
  return `The search words of ${count} leads and their contacts were written anew.`;
}

/** Each line is printed when it is known: what is wrong takes longest, and should not keep the rest waiting. */
async function walk(context: CommandContext): Promise<string> {
  let wrongs = 0;
  await examine(context, (finding) => {
    if (finding.state === "wrong") wrongs += 1;
    process.stdout.write(`${lineOf(finding)}\n`);
  });
  if (wrongs === 0) return "\nAll is well: what falls due reaches its person.";
  process.exitCode = 1;
  return `\nNot all is well: ${wrongs === 1 ? "one thing is" : `${wrongs} things are`} wrong.`;
}

const [task, ...rest] = process.argv.slice(2);

// npm run doctor [-- rebuild-search]
void runCommand((context) => {
  if (task === undefined) return walk(context);
  if (task === "rebuild-search" && rest.length === 0) {
    return withDatabase(context, (address) => rebuildSearch(context, address));
  }
  throw new CommandRefused('Say "npm run doctor" to have everything looked at, or "npm run doctor -- rebuild-search".');
});
