/** Lets a few pieces of work run at once, and the others wait their turn. */
export class Lane {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly width: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.width) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      // The place is handed on, not given back, or a newcomer could slip in before the one who waited.
      if (next) next();
      else this.running -= 1;
    }
  }
}
