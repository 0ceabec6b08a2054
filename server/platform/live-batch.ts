import type { LiveFeed } from "./live-feed";
import type { Seen } from "./live-lookup";
import type { RecordChange } from "./record-changes";

/** Looked at together: one by one, a subscriber far from the database would fall behind a busy business for good. */
const MAX_AT_ONCE = 20;

/** For so long what was looked at counts as what is so now; a subscriber that reads slowly has it looked at again. */
const FRESH_MS = 500;

interface Looked<Row> {
  readonly change: RecordChange;
  readonly seen: Seen<Row>;
}

/** The changes of a feed that its subscriber may see, with what they may see of each. */
export class LiveBatch<Row> {
  private looked: Looked<Row>[] = [];
  private lookedAt = -Infinity;

  constructor(
    private readonly feed: LiveFeed,
    private readonly look: (recordId: string) => Promise<Seen<Row> | null>,
  ) {}

  /** The next one, as soon as there is one; null when the feed was ended. After an error nothing is passed over. */
  async next(): Promise<Looked<Row> | null> {
    for (;;) {
      if (performance.now() - this.lookedAt > FRESH_MS) this.putBack();
      const ready = this.looked.shift();
      if (ready) return ready;
      const changes = await this.feed.nextFew(MAX_AT_ONCE);
      if (changes.length === 0) return null;
      await this.lookAt(changes);
    }
  }

  private async lookAt(changes: readonly RecordChange[]): Promise<void> {
    try {
      const all = await Promise.all(changes.map(async (change) => ({ change, seen: await this.look(change.id) })));
      this.looked = all.flatMap(({ change, seen }) => (seen ? [{ change, seen }] : []));
      this.lookedAt = performance.now();
    } catch (error) {
      for (const change of changes) this.feed.offer(change);
      throw error;
    }
  }

  private putBack(): void {
    for (const { change } of this.looked.splice(0)) this.feed.offer(change);
  }
}
