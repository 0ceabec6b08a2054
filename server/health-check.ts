import { countDueSince } from "./features/reminders/reminder.loaders";
import { figuresOf } from "./features/reminders/reminder.figures";
import { readerOf } from "./features/reminders/reminder.reader";
import { perApp } from "./platform/per-app";
import type { App } from "./platform/request-context";

/** Reminders that were not looked for during this time are as good as lost to whoever waits. */
const MAX_READING_AGE_MS = 5_000;

/** Whoever asks gives up after a second; a database that takes longer than this is away. */
const MAX_WAIT_MS = 600;

/** How this process does. */
export interface Health {
  readonly database: boolean;
  /** When it had last read everything that was due; null before the first time. */
  readonly lastReadAt: Date | null;
  readonly areRemindersRead: boolean;
  /** How long the last reminders took from their time to a socket, the longest of them; null before the first. */
  readonly lagMs: number | null;
  /** How many reminders are due that it has not read yet, at most 10,000; null while the database does not tell. */
  readonly backlog: number | null;
}

/** Asks the database one thing at a time, however many want to know: they must not use up its connections. */
const backlogOf = perApp((app) => {
  let asking: Promise<number | null> | undefined;
  const ask = async () => {
    const since = readerOf(app).lastReadingAt ?? new Date(0);
    return countDueSince(app.db, since, app.now()).catch(() => null);
  };
  return () => (asking ??= ask().finally(() => (asking = undefined)));
});

async function within<T>(ms: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers within a second, also while the database does not. */
export async function checkHealth(app: App): Promise<Health> {
  const backlog = await within(MAX_WAIT_MS, backlogOf(app)());
  const { lastReadingAt } = readerOf(app);
  const age = lastReadingAt ? app.now().getTime() - lastReadingAt.getTime() : Infinity;
  return {
    database: backlog !== null,
    lastReadAt: lastReadingAt,
    areRemindersRead: age <= MAX_READING_AGE_MS,
    lagMs: figuresOf(app).lastLagMs,
    backlog,
  };
}
