import "reflect-metadata";

import { migrations } from "../database";
import { migrate } from "../platform/migrate";
import { runCommand, withDatabase } from "./run-command";
import { changeUsers } from "./user/change-users";
import { readPassword } from "./user/read-password";
import { readWords, USAGE } from "./user/user-words";
import { withApp } from "./with-app";

const words = process.argv.slice(2);

// npm run user -- list | create | reset-password | disable | enable
void runCommand(async (context) => {
  if (words.length === 0 || words[0] === "help") return USAGE;
  const asked = readWords(words);
  return withDatabase(context, async (address) => {
    await migrate(address, migrations);
    const terminal = { input: process.stdin, output: process.stderr };
    return withApp(context, address, (app) => changeUsers(app, asked, () => readPassword(terminal)));
  });
});
