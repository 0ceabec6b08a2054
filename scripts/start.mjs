import { buildClient, buildServer } from "./build.mjs";
import { startNodeProgram, untilExit } from "./children.mjs";
import { mariadb } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, step } from "./terminal.mjs";

await runScript(async () => {
  await setUp((setting) => (setting("DATABASE_URL") ? [] : [mariadb]));
  await step("server", buildServer);
  await step("web UI", buildClient);
  return untilExit(startNodeProgram(["--enable-source-maps", "dist/server/index.js"]));
});
