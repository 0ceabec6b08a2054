/** What a long task says while it goes on, and what stops it. */
export interface Progress {
  say(this: void, line: string): void;
  readonly signal: AbortSignal;
}

/**
 * In a terminal. Ctrl+C comes twice, from the terminal and from npm: the task is stopped by the first, and must not be
 * killed by the second while it tidies up.
 */
export function progressInTerminal(): Progress {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  return { say: (line) => void process.stdout.write(`${line}\n`), signal: stopping.signal };
}

/** Such as `12,345 rows, 1.2 MB, in 3.4 s`. */
export function figuresOf({ rows, bytes }: { rows: number; bytes: number }, startedAt: number): string {
  const megabytes = (bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  return `${rows.toLocaleString("en")} rows, ${megabytes} MB, in ${seconds} s`;
}
