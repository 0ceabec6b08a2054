import { buildServer } from "./build.mjs";
import { setUp } from "./setup.mjs";
import { run, runScript, step } from "./terminal.mjs";

await runScript(async () => {
  await setUp();
  await step("server", buildServer);
  await step("schema and entity diagram", () => run(process.execPath, ["dist/scripts/generate.js"]));
  await step("types of the web UI", () => run(process.execPath, ["node_modules/@graphql-codegen/cli/esm/bin.js"]));
});
