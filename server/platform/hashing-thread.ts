import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** To hash the password at this cost, or to compare it with a hash. */
export type HashingTask = { readonly password: string } & ({ readonly cost: number } | { readonly hash: string });

/** A thread without work ends after this time, as it holds some 10 MB. */
const IDLE_MS = 30_000;

/** How far the priority is lowered: enough to be interrupted at once, and still served where something else never rests. */
const STEPS_DOWN = 5;

/**
 * What the thread runs, by its own text, so it sees nothing of this file. Linux gives each thread a priority: the lower one
 * takes what others leave of the cores, and requests come first. Where it cannot be lowered it hashes all the same.
 */
function hashInTurn(): void {
  const threads = process.getBuiltinModule("node:worker_threads");
  const { from, stepsDown } = threads.workerData as { from: string; stepsDown: number };
  try {
    const os = process.getBuiltinModule("node:os");
    // "PID/task/TID", of which the last is this thread's own.
    const thread = Number(process.getBuiltinModule("node:fs").readlinkSync("/proc/thread-self").split("/").pop());
    os.setPriority(thread, Math.min(os.constants.priority.PRIORITY_LOW, os.getPriority(thread) + stepsDown));
  } catch {
    // Not Linux, or it may not be asked.
  }
  const bcrypt = process.getBuiltinModule("node:module").createRequire(from)("bcrypt") as typeof import("bcrypt");
  threads.parentPort?.on("message", (task: HashingTask) => {
    threads.parentPort?.postMessage(
      "cost" in task ? bcrypt.hashSync(task.password, task.cost) : bcrypt.compareSync(task.password, task.hash),
    );
  });
}

/** Hands a task to a thread and answers what comes of it; an error when the thread ends instead. */
async function ask(worker: Worker, task: HashingTask): Promise<string | boolean> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(worker, "exit", { signal }).then(() => {
    throw new Error("The thread that hashes has ended.");
  });
  worker.postMessage(task);
  try {
    const [result] = (await Promise.race([once(worker, "message", { signal }), ended])) as [string | boolean];
    return result;
  } finally {
    answered.abort();
  }
}

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
    try {
      return await ask(worker, task);
    } finally {
      worker.unref();
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
    }
  }

  private start(): Worker {
    const workerData = { from: __filename, stepsDown: STEPS_DOWN };
    const worker = new Worker(`(${hashInTurn.toString()})()`, { eval: true, workerData });
    // Whoever waits for it is told; the next task gets another one.
    const forget = () => {
      if (this.worker === worker) this.worker = undefined;
    };
    worker.on("error", forget);
    worker.once("exit", forget);
    return worker;
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}
