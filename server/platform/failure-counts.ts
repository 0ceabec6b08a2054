/** What is remembered under one key. */
export interface Failures {
  readonly count: number;
  /** Attempts that have begun and not ended; each may be one more failure. */
  readonly pending: number;
  /** When the last one failed, in ms. */
  readonly lastAt: number;
}

const none: Failures = { count: 0, pending: 0, lastAt: 0 };
const DAY_MS = 86_400_000;

/** Keys come from whoever attacks, so they must not fill the memory. */
const MAX_KEYS = 20_000;

/**
 * Counts failed attempts by key, and those that have only begun: who sends a hundred at once has none of them judged by what
 * was counted before the first one failed. A key is forgotten a day after its last failure, or when too many others came after.
 */
export class FailureCounts {
  /** The one that has changed last stands last. */
  private readonly kept = new Map<string, Failures>();

  constructor(private readonly now: () => Date) {}

  of(key: string): Failures {
    const known = this.kept.get(key) ?? none;
    const isOver = known.count > 0 && this.now().getTime() - known.lastAt >= DAY_MS;
    return isOver ? { ...none, pending: known.pending } : known;
  }

  begin(key: string): void {
    const known = this.of(key);
    this.keep(key, { ...known, pending: known.pending + 1 });
  }

  /** Ends an attempt that says nothing: it succeeded, or was not made after all. */
  end(key: string): void {
    const known = this.of(key);
    this.keep(key, { ...known, pending: Math.max(0, known.pending - 1) });
  }

  fail(key: string): void {
    this.end(key);
    const { count, pending } = this.of(key);
    this.keep(key, { count: count + 1, pending, lastAt: this.now().getTime() });
  }

  forget(key: string): void {
    this.keep(key, { ...none, pending: this.of(key).pending });
  }

  private keep(key: string, failures: Failures): void {
    this.kept.delete(key);
    if (failures.count + failures.pending > 0) this.kept.set(key, failures);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEYS && oldest !== undefined) this.kept.delete(oldest);
  }
}
