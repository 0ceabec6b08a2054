import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";

const root = join(__dirname, "../..");

export interface StartedServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly log: readonly string[];
  /** Waits until the log says something, and answers what matched. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it like Ctrl+C and answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it without a chance to say goodbye. */
  kill(): Promise<void>;
}

const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once("exit", resolve);
  });

/** Starts the built server as its user would, with these settings, and waits until it says that it is ready. */
export async function startServer(settings: Record<string, string>): Promise<StartedServer> {
  const child = spawn(process.execPath, ["--enable-source-maps", "dist/server/index.js"], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  child.stderr.on("data", (data: Buffer) => log.push(data.toString()));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    lines.on("line", (line) => {
      log.push(line);
      const ready = /"url":"(http:[^"]+)"/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once("exit", (code) => {
      reject(new Error(`The server ended with ${code} before it was ready:\n${log.join("\n")}`));
    });
  });
  const said = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = pattern.exec(log.join("\n"));
        if (!found) return;
        lines.off("line", look);
        resolve(found);
      };
      lines.on("line", look);
      look();
    });
  return {
    url,
    process: child,
    log,
    said,
    stop: () => {
      child.kill("SIGINT");
      return exitOf(child);
    },
    async kill() {
      child.kill("SIGKILL");
      await exitOf(child);
    },
  };
}
