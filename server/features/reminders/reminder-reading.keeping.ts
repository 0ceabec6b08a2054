import { LessThan } from "typeorm";

import { createSystemContext, type App, type WriteContext } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { armLate } from "./reminder.late";
import { LATE_AFTER_MS } from "./reminder.entity";
import { ReminderReading, THE_READING } from "./reminder-reading.entity";

/** All processes together write this often; each of them looks as often whether it is its turn. */
const NOTE_EVERY_MS = 3_000;

export async function lastNotedReading({ db }: Pick<App, "db">): Promise<Date | null> {
  const reading = await db.findOneBy(ReminderReading, { id: THE_READING });
  return reading?.readAt ?? null;
}

/** Of all processes that come back after a gap, the first to hold the row tells of it; the others find it closed. */
async function closeGap(ctx: WriteContext, readAt: Date): Promise<void> {
  const last = await ctx.db.findOneOrFail(ReminderReading, {
    where: { id: THE_READING },
    lock: { mode: "pessimistic_write" },
  });
  if (readAt.getTime() - last.readAt.getTime() <= LATE_AFTER_MS) return;
  await armLate(ctx, { since: last.readAt, until: readAt });
  await ctx.db.update(ReminderReading, { id: THE_READING }, { readAt });
}

async function note(app: App, readAt: Date, everyMs: number): Promise<void> {
  const last = await lastNotedReading(app);
  const gapMs = last ? readAt.getTime() - last.getTime() : 0;
  if (!last) {
    await app.db.query("INSERT IGNORE INTO reminder_readings (id, read_at) VALUES (?, ?)", [THE_READING, readAt]);
  } else if (gapMs > LATE_AFTER_MS) {
    await inTransaction(createSystemContext(app, "reader"), (tx) => closeGap(tx, readAt));
  } else if (gapMs >= everyMs) {
    await app.db.update(ReminderReading, { id: THE_READING, readAt: LessThan(readAt) }, { readAt });
  }
}

/**
 * Keeps the time of the last reading in the database, beside the readings themselves: showing reminders never waits for it.
 * That time is how a process knows that nothing was reading at all, rather than that somebody was away.
 */
export class ReadingKeeper {
  private noting: Promise<void> | undefined;
  private notedAt = -Infinity;

  constructor(private readonly app: App) {}

  /** Notes a reading, unless one was noted a moment ago or is being noted. */
  note(readAt: Date): void {
    if (this.noting || Math.abs(readAt.getTime() - this.notedAt) < NOTE_EVERY_MS) return;
    this.noting = this.tryToNote(readAt, NOTE_EVERY_MS).finally(() => {
      this.noting = undefined;
    });
  }

  /** Notes the last reading of this process, so that a stop does not look longer than it was. */
  async finish(readAt: Date | null): Promise<void> {
    await this.noting;
    if (readAt) await this.tryToNote(readAt, 1);
  }

  private async tryToNote(readAt: Date, everyMs: number): Promise<void> {
    try {
      await note(this.app, readAt, everyMs);
      this.notedAt = readAt.getTime();
    } catch (error) {
      this.app.logger.warn({ err: error }, "a reading of the reminders could not be noted; the next one is");
    }
  }
}
