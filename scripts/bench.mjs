import { buildServer } from "./build.mjs";
import { runInTerminal } from "./children.mjs";
import { mariadb } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, step } from "./terminal.mjs";

/** Measures all rows of `bench/rows/`, or those whose ids are named; `--short` the first table alone, in a short form. */
await runScript(async () => {
  await setUp(() => [mariadb]);
  await step("server", buildServer);
  return runInTerminal(["--enable-source-maps", "dist/bench/index.js", ...process.argv.slice(2)]);
});
