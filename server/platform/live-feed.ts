import { AsyncQueue } from "./async-queue";
import { mergeKinds, type RecordChange } from "./record-changes";

/** More records than anyone shows: who lets so many wait is sent away, to come back and read all of it anew. */
const MAX_WAITING = 10_000;

/** The changed records that one subscriber has yet to be told of, each once, however often it changed meanwhile. */
export class LiveFeed {
  private readonly waiting = new Map<string, RecordChange>();
  private readonly queue: AsyncQueue<RecordChange>;

  constructor(closed: () => void) {
    this.queue = new AsyncQueue(MAX_WAITING, { closed });
  }

  offer(change: RecordChange): void {
    const known = this.waiting.get(change.id);
    if (known) {
      known.kind = mergeKinds(known.kind, change.kind);
      return;
    }
    const added = { ...change };
    this.waiting.set(change.id, added);
    if (!this.queue.push(added)) void this.end();
  }

  /** The change that has waited longest, as soon as there is one; null when the feed was ended. */
  async next(): Promise<RecordChange | null> {
    const result = await this.queue.next();
    if (result.done) return null;
    this.waiting.delete(result.value.id);
    return result.value;
  }

  /** The same with those that wait behind it, at most so many; none when the feed was ended. */
  async nextFew(limit: number): Promise<RecordChange[]> {
    const few: RecordChange[] = [];
    do {
      const change = await this.next();
      if (change) few.push(change);
    } while (this.waiting.size > 0 && few.length < limit);
    return few;
  }

  async end(): Promise<void> {
    this.waiting.clear();
    await this.queue.return();
  }
}
