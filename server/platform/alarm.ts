import { setTimeout as wait } from "node:timers/promises";

/** Sleeps until it is time, or until somebody rings. */
export class Alarm {
  private isRung = false;
  private nap = new AbortController();

  /** Ends the sleep; whoever is awake cuts the next one short. */
  ring(): void {
    this.isRung = true;
    this.nap.abort();
  }

  /** Sleeps for so long; when rung, only until `settleMs` after it, so that many who ring at once are one waking. */
  async sleep(ms: number, settleMs: number): Promise<void> {
    if (!this.isRung) {
      this.nap = new AbortController();
      await wait(ms, undefined, { signal: this.nap.signal }).catch(() => undefined);
    }
    if (!this.isRung) return;
    await wait(Math.min(ms, settleMs));
    this.isRung = false;
  }
}
