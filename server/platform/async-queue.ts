/**
 * A bounded queue that one consumer reads with `for await`. Ending it, from either side, lets go of what it holds at once,
 * which an async generator that waits inside `await` cannot do.
 */
export class AsyncQueue<T extends object> implements AsyncIterableIterator<T> {
  private readonly values: T[] = [];
  private waiting: ((result: IteratorResult<T>) => void) | undefined;
  private isClosed = false;

  constructor(
    private readonly limit: number,
    private readonly on: { drained?: () => void; closed: () => void },
  ) {}

  /** False when the queue is full or closed and the value was not taken. */
  push(value: T): boolean {
    if (this.isClosed || this.values.length >= this.limit) return false;
    if (this.waiting) {
      this.waiting({ value, done: false });
      this.waiting = undefined;
    } else {
      this.values.push(value);
    }
    return true;
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.values.shift();
    if (value !== undefined) {
      if (this.values.length === 0) this.on.drained?.();
      return Promise.resolve({ value, done: false });
    }
    if (this.isClosed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.isClosed) {
      this.isClosed = true;
      this.values.length = 0;
      this.waiting?.({ value: undefined, done: true });
      this.on.closed();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
