import { buildClient, buildServer } from "./build.mjs";
import { runInTerminal } from "./children.mjs";
import { chromium, curl, findProgram, mariadb, redis } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, step } from "./terminal.mjs";

await runScript(async () => {
  await setUp(() => [mariadb, redis, chromium, curl]);
  await step("server", buildServer);
  await step("web UI", buildClient);
  const browser = findProgram(chromium) ?? "";
  return runInTerminal(["node_modules/jest/bin/jest.js", ...process.argv.slice(2)], { CHROMIUM_PATH: browser });
});
