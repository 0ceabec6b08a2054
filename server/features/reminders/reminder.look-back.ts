/**
 * A row may be committed this long after the time that it names: longer than any transaction lives, and room for clocks of
 * two nodes that differ by some seconds.
 */
const OVERLAP_MS = 15_000;

/** When many fall due within a second, each look but the first goes over what is new alone, not over all of them again. */
const BACK_EVERY_MS = 1_000;

/**
 * Goes over rows in the order of a time of theirs. Once a second a look begins a while before the end of the last one, since
 * rows may come in late, and passes on what was not passed on before.
 */
export class LookBack<Row extends { readonly id: string }> {
  private passed = new Map<string, number | undefined>();
  private lookedTo = Infinity;
  private lookedBackAt = Infinity;

  constructor(
    private readonly timeOf: (row: Row) => Date | null,
    private readonly read: (since: Date, now: Date) => AsyncIterable<readonly Row[]>,
  ) {}

  /** What is new, page by page, when it is now `now` by the clock that dates the rows. */
  async *look(now: Date): AsyncGenerator<readonly Row[]> {
    const time = now.getTime();
    // True for the first look, too, and when the clock was set back: nobody waits until it has caught up.
    const isBack = time < this.lookedBackAt || time >= this.lookedBackAt + BACK_EVERY_MS;
    const since = Math.min(this.lookedTo, time) - (isBack ? OVERLAP_MS : 0);
    const seen = isBack ? new Map<string, number | undefined>() : this.passed;
    for await (const page of this.read(new Date(since), now)) {
      const fresh = page.filter((row) => this.passed.get(row.id) !== this.timeOf(row)?.getTime());
      if (fresh.length > 0) yield fresh;
      for (const row of page) seen.set(row.id, this.timeOf(row)?.getTime());
    }
    // A look that failed half-way is not over: the next one begins where it began.
    this.passed = seen;
    this.lookedTo = time;
    if (isBack) this.lookedBackAt = time;
  }
}
