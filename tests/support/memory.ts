import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** How often garbage is collected before memory is taken to be what is really held. */
const COLLECTIONS = 5;

/** The resident memory of a server that was started with preload/collect-garbage.mjs, in MB. */
export function memoryOf({ pid = 0 }: ChildProcess) {
  const read = (field: string) => {
    const [, kilobytes = "NaN"] =
      new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Math.round(Number(kilobytes) / 1_024);
  };
  return {
    /** The most that it ever was. */
    peak: () => read("VmHWM"),
    /** What is left when all garbage has been collected. */
    async settled(): Promise<number> {
      for (let count = 0; count < COLLECTIONS; count += 1) {
        process.kill(pid, "SIGUSR2");
        await wait(300);
      }
      return read("VmRSS");
    },
  };
}
