import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** To hash the password at this cost, or to compare it with a hash. */
export type HashingTask = { readonly password: string } & ({ readonly cost: number } | { readonly hash: string });

/** A thread without work ends after this time, as it holds some 10 MB. */
const IDLE_MS = 30_000;

/**
 * What the thread runs, by its own text, so it sees nothing of this file. Linux gives each thread a priority: the lower one
 * takes what is left of both cores, and requests come first.
 */
function hashInTurn(): void {
  const threads = process.getBuiltinModule("node:worker_threads");
  const { from, priority } = threads.workerData as { from: string; priority: number };
  if (process.platform === "linux") {
    // "PID/task/TID", of which the last is this thread's own.
    const thread = process.getBuiltinModule("node:fs").readlinkSync("/proc/thread-self").split("/").pop();
    process.getBuiltinModule("node:os").setPriority(Number(thread), priority);
  }
  const bcrypt = process.getBuiltinModule("node:module").createRequire(from)("bcrypt") as typeof import("bcrypt");
  threads.parentPort?.on("message", (task: HashingTask) => {
    threads.parentPort?.postMessage(
      "cost" in task ? bcrypt.hashSync(task.password, task.cost) : bcrypt.compareSync(task.password, task.hash),
    );
  });
}

/** A few steps down: enough to be interrupted at once, and still served a good part where something else never rests. */
const PRIORITY = 5;

/** A thread that hashes passwords, one at a time; started when there is something to hash. */
export class HashingThread {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;

  /** Answers the hash, or whether the password belongs to it. Must not be called while it works. */
  async run(task: HashingTask): Promise<string | boolean> {
    clearTimeout(this.idle);
    const worker = (this.worker ??= this.start());
    // The process stays for as long as somebody waits for the hash, and no longer.
    worker.ref();
    worker.postMessage(task);
    try {
      const [result] = (await once(worker, "message")) as [string | boolean];
      return result;
    } finally {
      worker.unref();
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
    }
  }

  private start(): Worker {
    const workerData = { from: __filename, priority: PRIORITY };
    const worker = new Worker(`(${hashInTurn.toString()})()`, { eval: true, workerData });
    worker.once("error", () => this.end());
    return worker;
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}
