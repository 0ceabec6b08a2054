import { spawn } from "node:child_process";

const LIFELINE = new URL("./lifeline.mjs", import.meta.url).href;

/** One Ctrl+C arrives twice: from the terminal, and from npm, which passes it on. */
const SAME_SIGNAL_MS = 1_000;
const PARENT_LOOK_MS = 500;
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * @typedef {object} Child
 * @property {Promise<number>} exited its exit code
 * @property {(signal: NodeJS.Signals) => void} end
 */

/**
 * Starts a Node program in a session of its own, so that signals reach it from here alone and once. Should this process
 * be killed, the lifeline ends it.
 * @param {string[]} args the arguments of node
 * @returns {Child}
 */
export function startNodeProgram(args) {
  const child = spawn(process.execPath, ["--import", LIFELINE, ...args], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true,
  });
  return asChild(child);
}

/**
 * Runs a Node program that shares the terminal, and answers its exit code.
 * @param {string[]} args the arguments of node
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function runInTerminal(args, env = {}) {
  return untilExit(asChild(spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } })));
}

/**
 * Hands all signals on until the child has ended, and answers its exit code.
 * @param {Child} child
 */
export async function untilExit(child) {
  const stopForwarding = forwardSignals(child.end);
  const code = await child.exited;
  stopForwarding();
  return code;
}

/**
 * Hands on what is asked of this process, and ends it all when npm was killed.
 * @param {(signal: NodeJS.Signals) => void} forward
 */
export function forwardSignals(forward) {
  let last = -Infinity;
  const onSignal = (/** @type {NodeJS.Signals} */ signal) => {
    const now = performance.now();
    if (now - last > SAME_SIGNAL_MS) forward(signal === "SIGHUP" ? "SIGTERM" : signal);
    last = now;
  };
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
  const npm = process.env.npm_lifecycle_event ? process.ppid : null;
  const watch = setInterval(() => {
    if (npm === null || process.ppid === npm) return;
    clearInterval(watch);
    forward("SIGTERM");
  }, PARENT_LOOK_MS);
  return () => {
    clearInterval(watch);
    SIGNALS.forEach((signal) => process.off(signal, onSignal));
  };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Child}
 */
function asChild(child) {
  /** @type {Promise<number>} */
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    // A program that was ended by a signal has no code; it did not end well either.
    child.once("exit", (code) => resolve(code ?? 1));
  });
  return { exited, end: (signal) => child.kill(signal) };
}
