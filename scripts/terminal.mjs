import { spawn } from "node:child_process";

/** A problem whose message says all that its reader needs; no stack is shown. */
export class SetupError extends Error {}

/**
 * Runs one step and says how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  try {
    const result = await work();
    console.log(`✓ ${name} (${seconds()} s)`);
    return result;
  } catch (error) {
    console.log(`✗ ${name} (${seconds()} s)`);
    throw error;
  }
}

/**
 * Runs a program to its end; what it wrote is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<string>} what it wrote
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
    }
    child.once("error", (error) => reject(new SetupError(`${command} could not be started: ${error.message}`)));
    child.once("close", (code, signal) => {
      if (code === 0) return resolve(output);
      const command_ = [command, ...args].join(" ");
      reject(new SetupError(`${command_} failed (${signal ?? `exit code ${code}`}):\n\n${output.trim()}`));
    });
  });
}

/**
 * The frame of every script: a known problem ends it with its message, an unknown one with its stack.
 * @param {() => Promise<number | void>} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
