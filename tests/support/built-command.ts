import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What a command printed, how it ended, and how long it took. */
export interface Ran {
  code: number | null;
  output: string;
  ms: number;
}

/** Runs a command of `server/cli/` as built, with these settings, its words, and what is piped into it. */
export async function runBuilt(
  command: string,
  settings: Record<string, string>,
  words: string[] = [],
  typed = "",
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--enable-source-maps", `dist/server/cli/${command}.js`, ...words], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(typed);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, output: stdout + stderr, ms: performance.now() - started };
}
