import { setTimeout as wait } from "node:timers/promises";

import type { App } from "./request-context";
import { measured } from "./work-metrics";

/** Work that a process does again and again, for nobody who asked. What there is to do is judged by `app.now()`. */
export interface RepeatedWork {
  /** Names it in the log and the metrics. */
  readonly name: string;
  /** How long after the end of one run the next one begins. */
  readonly everyMs: number;
  /** One run. Once `stopping` is aborted it finishes what it has begun and begins nothing more. */
  run(this: void, app: App, stopping: AbortSignal): Promise<unknown>;
}

/** Repeats work in this process: the first time at once, never twice at the same time, and again after a failure. */
export class Repeater {
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly work: RepeatedWork,
  ) {}

  start(): void {
    this.ended = this.repeat(this.stopping.signal);
  }

  /** Answers when the run that was under way has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async repeat(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.runOnce(signal);
      // Rejects when it is aborted, which ends the loop.
      await wait(this.work.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async runOnce(signal: AbortSignal): Promise<void> {
    const { name, run } = this.work;
    try {
      await measured(this.app, name, () => run(this.app, signal));
    } catch (error) {
      this.app.logger.error({ err: error, work: name }, "repeated work failed; trying again");
    }
  }
}
