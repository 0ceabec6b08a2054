import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Ends it like Ctrl+C, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Only these are handed on: what is measured must not depend on somebody's settings. */
const { PATH, HOME, TMPDIR } = process.env;

/** Starts a built program with these settings alone, and waits until it has written the URL at which it listens. */
export async function startChild(program: string, settings: Record<string, string>): Promise<Child> {
  const child = spawn(process.execPath, ["--enable-source-maps", program], {
    env: { PATH, HOME, TMPDIR, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const said: string[] = [];
  child.stderr.on("data", (data: Buffer) => said.push(data.toString()));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    const look = (line: string) => {
      said.push(line);
      const [, ready] = /"url":"(http:[^"]+)"/.exec(line) ?? [];
      if (!ready) return;
      // Still taken, so that the program never waits for somebody to take its log, and read no more: that is no work of its.
      lines.close();
      child.stdout.resume();
      resolve(ready);
    };
    lines.on("line", look);
    void exited.then(() => {
      reject(new Error(`${program} ended before it listened:\n${said.join("\n")}`));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill("SIGINT");
      return exited;
    },
  };
}
