import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";
import { WakingLoop } from "../../platform/waking-loop";
import { clearingsOf } from "./reminder.clearings";
import { feedsOf } from "./reminder.feeds";
import { figuresOf } from "./reminder.figures";
import {
  databaseTime,
  nextReminderDueAt,
  remindersByIds,
  rowsDue,
  rowsWithNews,
  type ReminderRow,
} from "./reminder.loaders";
import { LookBack } from "./reminder.look-back";
import { ReadingKeeper } from "./reminder-reading.keeping";
import "./reminder.topics";

/** Looked for at least this often, whatever was or was not announced. */
const MAX_SLEEP_MS = 1_000;

/** Of many announcements at once the first wakes the reader, and the rest find it awake. */
const COALESCE_MS = 5;

/**
 * Reads what falls due, and what was dealt with, and tells this process's sockets. Reading claims nothing, so any number of
 * processes may do it, and one that crashes loses nothing.
 */
export class ReminderReader {
  private readonly loop = new WakingLoop(() => this.readAndPlan(), COALESCE_MS);
  private readonly due: LookBack<ReminderRow>;
  private readonly news: LookBack<ReminderRow>;
  private unsubscribe: (() => void) | undefined;
  private readonly keeper: ReadingKeeper;

  constructor(private readonly app: App) {
    this.keeper = new ReadingKeeper(app);
    this.due = new LookBack(
      ({ dueAt }) => dueAt,
      (since, now) => rowsDue(app.db, since, now),
    );
    this.news = new LookBack(
      ({ newsAt }) => newsAt,
      (since) => rowsWithNews(app.db, since),
    );
  }

  /** When everything due had been read; null before the first reading. */
  lastReadingAt: Date | null = null;

  /** Goes on until `stop`; answers when the first reading is done, after which this process can call itself ready. */
  async start(): Promise<void> {
    this.unsubscribe = this.app.pubsub.subscribe("remindersArmed", () => {
      this.loop.wakeIn(COALESCE_MS);
    });
    this.loop.start(await this.readAndPlan());
  }

  async stop(): Promise<void> {
    this.unsubscribe?.();
    await this.loop.stop();
    await this.keeper.finish(this.lastReadingAt);
  }

  /** One reading: tells what happened since the last one and answers when the next reminder is due. */
  async read(): Promise<Date | null> {
    const { db } = this.app;
    const now = this.app.now();
    const lags: number[] = [];
    for await (const rows of this.due.look(now)) lags.push(...(await this.show(rows, now)));
    figuresOf(this.app).shown(lags);
    // Judged by the time of now, not of the beginning: what fell due during a slow reading may be on a screen already.
    for await (const rows of this.news.look(await databaseTime(db))) await this.tell(rows, this.app.now());
    this.lastReadingAt = now;
    return nextReminderDueAt(db, now);
  }

  /**
   * Rows are loaded for the sockets that are here; the others' are somebody else's to show. Answers how long after its due
   * time each was handed over, in ms.
   */
  private async show(rows: readonly ReminderRow[], now: Date): Promise<number[]> {
    const feeds = feedsOf(this.app);
    const ids = rows.filter(({ userId }) => feeds.has(userId)).map(({ id }) => id);
    const lags: number[] = [];
    for await (const page of remindersByIds(this.app.db, ids, now)) {
      const shown = feeds.show(page);
      const shownAt = this.app.now().getTime();
      for (const { dueAt } of shown) if (dueAt) lags.push(shownAt - dueAt.getTime());
    }
    return lags;
  }

  private async tell(rows: readonly ReminderRow[], now: Date): Promise<void> {
    const isDue = ({ dueAt }: ReminderRow) => dueAt !== null && dueAt <= now;
    for (const { id, userId } of rows.filter((row) => !isDue(row))) {
      feedsOf(this.app).forget(userId, id);
      clearingsOf(this.app).tell(userId, id);
    }
    await this.show(rows.filter(isDue), now);
  }

  /** Answers how long to sleep: until the next one is due, and at least as long as the reading took, to leave time for others. */
  private async readAndPlan(): Promise<number> {
    const started = performance.now();
    try {
      const next = await this.read();
      if (this.lastReadingAt) this.keeper.note(this.lastReadingAt);
      const untilNext = next ? next.getTime() - this.app.now().getTime() : MAX_SLEEP_MS;
      return Math.min(Math.max(untilNext, performance.now() - started), MAX_SLEEP_MS);
    } catch (error) {
      this.app.logger.error({ err: error }, "the reminders could not be read; trying again");
      return MAX_SLEEP_MS;
    }
  }
}

export const readerOf = perApp((app) => new ReminderReader(app));
