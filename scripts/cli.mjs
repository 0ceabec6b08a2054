import { buildServer } from "./build.mjs";
import { runInTerminal } from "./children.mjs";
import { mariadb } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, step } from "./terminal.mjs";

const [command = "", ...rest] = process.argv.slice(2);

/** Runs a command of `server/cli/`, with the rest of the words. */
await runScript(async () => {
  await setUp((setting) => (setting("DATABASE_URL") ? [] : [mariadb]));
  await step("server", buildServer);
  return runInTerminal(["--enable-source-maps", `dist/server/cli/${command}.js`, ...rest]);
});
