import { setUp } from "./setup.mjs";
import { run, runScript, SetupError, step } from "./terminal.mjs";

/** Each is a process of its own; the longest stand first. @type {[name: string, args: string[]][]} */
const CHECKS = [
  ["lint", ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"]],
  ["types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]],
  ["types of the web UI", ["node_modules/typescript/bin/tsc", "-p", "client"]],
  ["generated files", ["scripts/check-generated.mjs"]],
  ["format", ["node_modules/prettier/bin/prettier.cjs", "--check", "."]],
];
const AT_ONCE = 2;

await runScript(async () => {
  await setUp();
  /** @type {string[]} */
  const failures = [];
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, args] = next;
      await step(name, () => run(process.execPath, args)).catch((/** @type {Error} */ error) =>
        failures.push(error.message),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw new SetupError(failures.join("\n\n"));
});
