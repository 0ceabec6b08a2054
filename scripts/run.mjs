import { buildServer } from "./build.mjs";
import { runInTerminal } from "./children.mjs";
import { setUp } from "./setup.mjs";
import { runScript, SetupError } from "./terminal.mjs";

// Compiles the project and runs one of its TypeScript scripts: node scripts/run.mjs scripts/seed.ts [arguments]
await runScript(async () => {
  const [script, ...args] = process.argv.slice(2);
  if (!script?.endsWith(".ts")) throw new SetupError("Name the script to run, such as scripts/seed.ts");
  await setUp();
  await buildServer();
  return runInTerminal(["--enable-source-maps", `dist/${script.replace(/\.ts$/, ".js")}`, ...args], {});
});
