import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";
import { figuresOf } from "./reminder.figures";
import { feedsOf } from "./reminder.feeds";
import { nextReminderDueAt, remindersDue } from "./reminder.loaders";
import { ReadingKeeper } from "./reminder-reading.keeping";
import "./reminder.topics";

/** Looked for at least this often, whatever was or was not announced. */
const MAX_SLEEP_MS = 1_000;

/** A row may be committed this long after the time it was due; longer than any transaction lives. */
const OVERLAP_MS = 15_000;

/** Of many announcements at once the first wakes the reader, and the rest find it awake. */
const COALESCE_MS = 5;

/**
 * Reads what falls due and hands it to this process's sockets. Reading claims nothing, so any number of processes may do it,
 * and one that crashes loses nothing.
 */
export class ReminderReader {
  private readTo: Date;
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();
  private isRunning = false;
  private unsubscribe: (() => void) | undefined;
  private readonly keeper: ReadingKeeper;

  constructor(private readonly app: App) {
    this.readTo = app.now();
    this.keeper = new ReadingKeeper(app);
  }

  /** When everything due had been read; null before the first reading. */
  lastReadingAt: Date | null = null;

  /** Goes on until `stop`; answers when the first reading is done, after which this process can call itself ready. */
  async start(): Promise<void> {
    this.isRunning = true;
    this.unsubscribe = this.app.pubsub.subscribe("remindersArmed", () => {
      this.wakeIn(COALESCE_MS);
    });
    this.reading = this.readAndSleep();
    await this.reading;
  }

  async stop(): Promise<void> {
    this.isRunning = false;
    this.unsubscribe?.();
    clearTimeout(this.timer);
    await this.reading;
    await this.keeper.finish(this.lastReadingAt);
  }

  /** One reading: shows what fell due since the last one and answers when the next reminder is due. */
  async read(): Promise<Date | null> {
    const { db } = this.app;
    const now = this.app.now();
    const since = new Date(this.readTo.getTime() - OVERLAP_MS);
    const lags = [];
    for await (const page of remindersDue(db, { since }, now)) {
      const shown = feedsOf(this.app).show(page);
      const shownAt = this.app.now().getTime();
      for (const { dueAt } of shown) if (dueAt) lags.push(shownAt - dueAt.getTime());
    }
    figuresOf(this.app).shown(lags);
    this.readTo = now;
    this.lastReadingAt = now;
    return nextReminderDueAt(db, now);
  }

  private wakeIn(ms: number): void {
    if (!this.isRunning) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.reading = this.reading.then(() => this.readAndSleep());
    }, ms);
  }

  private async readAndSleep(): Promise<void> {
    try {
      const next = await this.read();
      if (this.lastReadingAt) this.keeper.note(this.lastReadingAt);
      const untilNext = next ? next.getTime() - this.app.now().getTime() : MAX_SLEEP_MS;
      this.wakeIn(Math.min(Math.max(untilNext, 0), MAX_SLEEP_MS));
    } catch (error) {
      this.app.logger.error({ err: error }, "the reminders could not be read; trying again");
      this.wakeIn(MAX_SLEEP_MS);
    }
  }
}

export const readerOf = perApp((app) => new ReminderReader(app));
