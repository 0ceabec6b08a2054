import { buildClient, buildServer } from "./build.mjs";
import { runInTerminal } from "./children.mjs";
import { chromium, curl, findProgram, mariadb, redis } from "./programs.mjs";
import { setUp } from "./setup.mjs";
import { runScript, step } from "./terminal.mjs";

const [first, ...others] = process.argv.slice(2);

/**
 * `--faults` takes the slow ones, which kill and stop things and measure: one after the other, as they need the machine. What
 * else is asked for stands first: an option of several values takes all that follows for its own.
 */
const jestArguments =
  first === "--faults"
    ? [...others, "--runInBand", "--testMatch=<rootDir>/tests/faults/**/*.test.ts"]
    : [...process.argv.slice(2), "--testPathIgnorePatterns=<rootDir>/tests/faults/"];

await runScript(async () => {
  await setUp(() => [mariadb, redis, chromium, curl]);
  await step("server", buildServer);
  await step("web UI", buildClient);
  const browser = findProgram(chromium) ?? "";
  return runInTerminal(["node_modules/jest/bin/jest.js", ...jestArguments], { CHROMIUM_PATH: browser });
});
