/**
 * A row may be committed this long after the time that it names: longer than any transaction lives, and room for clocks of
 * two nodes that differ by some seconds.
 */
const OVERLAP_MS = 15_000;

/**
 * Goes over rows in the order of a time of theirs. Each look begins a while before the end of the last one, since rows may
 * come in late, and passes on what it has not passed on before.
 */
export class LookBack<Row extends { readonly id: string }> {
  private passed = new Map<string, number | undefined>();
  private lookedTo: number | undefined;

  constructor(
    private readonly timeOf: (row: Row) => Date | null,
    private readonly read: (since: Date, now: Date) => AsyncIterable<readonly Row[]>,
  ) {}

  /** What is new, page by page, when it is now `now` by the clock that dates the rows. */
  async *look(now: Date): AsyncGenerator<readonly Row[]> {
    // A clock that was set back must not make us wait until it has caught up.
    const since = Math.min(this.lookedTo ?? now.getTime(), now.getTime()) - OVERLAP_MS;
    const seen = new Map<string, number | undefined>();
    for await (const page of this.read(new Date(since), now)) {
      const fresh = page.filter((row) => this.passed.get(row.id) !== this.timeOf(row)?.getTime());
      if (fresh.length > 0) yield fresh;
      for (const row of page) seen.set(row.id, this.timeOf(row)?.getTime());
    }
    // A look that failed half-way is not over: the next one begins where it began, and passes on all of it.
    this.passed = seen;
    this.lookedTo = now.getTime();
  }
}
