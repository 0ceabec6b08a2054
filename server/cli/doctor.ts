import "reflect-metadata";

import { migrations } from "../database";
import { rebuildSearchText } from "../features/contacts/rebuild-search-text";
import type { DatabaseAddress } from "../platform/data-source";
import { migrate } from "../platform/migrate";
import { CommandRefused, runCommand, withDatabase, type CommandContext } from "./run-command";
import { withApp } from "./with-app";

async function rebuildSearch(context: CommandContext, address: DatabaseAddress): Promise<string> {
  await migrate(address, migrations);
  const count = await withApp(context, address, rebuildSearchText);
  return `The search words of ${count} leads and their contacts were written anew.`;
}

const [task, ...rest] = process.argv.slice(2);

// npm run doctor -- rebuild-search
void runCommand((context) => {
  if (task !== "rebuild-search" || rest.length > 0) {
    throw new CommandRefused("What is to be mended? Say: npm run doctor -- rebuild-search");
  }
  return withDatabase(context, (address) => rebuildSearch(context, address));
});
