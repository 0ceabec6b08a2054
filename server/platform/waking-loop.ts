/**
 * Does the same work again and again, never twice at once, and sleeps in between for as many milliseconds as the work
 * answers. Whoever knows that there is something to do wakes it earlier, also while it works: then it works once more.
 */
export class WakingLoop {
  private isRunning = false;
  private isWorking = false;
  private isWoken = false;
  private timer: NodeJS.Timeout | undefined;
  private wakesAt = Infinity;
  private working: Promise<void> = Promise.resolve();

  /**
   * `work` deals with its errors itself: what it throws would end the process. It rests for at least `restMs`, so that many
   * who wake it one after the other while it works leave time for others.
   */
  constructor(
    private readonly work: () => Promise<number>,
    private readonly restMs = 0,
  ) {}

  /** Works in so many milliseconds for the first time. */
  start(firstInMs = 0): void {
    this.isRunning = true;
    this.wakeIn(firstInMs);
  }

  /** Ends it; answers when the work that goes on is done. */
  async stop(): Promise<void> {
    this.isRunning = false;
    clearTimeout(this.timer);
    await this.working;
  }

  /** Works in at most this many milliseconds; an earlier waking that was asked for stays. */
  wakeIn(ms: number): void {
    const at = performance.now() + ms;
    if (!this.isRunning || at >= this.wakesAt) return;
    clearTimeout(this.timer);
    this.wakesAt = at;
    this.timer = setTimeout(() => {
      this.wakesAt = Infinity;
      if (this.isWorking) this.isWoken = true;
      else this.working = this.workOn();
    }, ms);
  }

  private async workOn(): Promise<void> {
    this.isWorking = true;
    this.isWoken = false;
    const ms = await this.work();
    this.isWorking = false;
    this.wakeIn(this.isWoken ? this.restMs : Math.max(ms, this.restMs));
  }
}
