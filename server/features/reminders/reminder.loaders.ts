import type { EntityManager, SelectQueryBuilder } from "typeorm";

import { NotFound } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";
import { visibleReminders } from "./reminder.scope";

/** As many reminders as are read, and held in memory, at a time. */
const PAGE_SIZE = 500;
/** The same where three columns of each are read. */
const ROWS_PAGE_SIZE = 5_000;

/** One's own reminder for change, its row locked. Throws NotFound. */
export async function lockReminder(ctx: UseCaseContext, id: string): Promise<Reminder> {
  const query = visibleReminders(ctx).andWhere("reminder.id = :id", { id });
  const reminder = await query.setLock("pessimistic_write").getOne();
  if (!reminder) throw new NotFound("reminder");
  return reminder;
}

/** One's own reminders that are due, the longest due first and at most so many, for change. */
export const lockRemindersDue = (ctx: UseCaseContext, limit: number): Promise<Reminder[]> =>
  visibleReminders(ctx)
    .andWhere("reminder.dueAt <= :now", { now: ctx.now() })
    .orderBy({ "reminder.dueAt": "ASC", "reminder.id": "ASC" })
    .limit(limit)
    .setLock("pessimistic_write")
    .getMany();

/**
 * Page by page, in the order of a time and the id. Each page begins after the last row of the one before, so rows that are
 * dealt with meanwhile shift nothing.
 */
async function* inPages<Row extends { id: string }>(
  query: SelectQueryBuilder<Reminder>,
  time: "dueAt" | "newsAt",
  limit: number,
  read: (query: SelectQueryBuilder<Reminder>) => Promise<(Row & Record<typeof time, Date | null>)[]>,
): AsyncGenerator<Row[]> {
  const ordered = query.orderBy({ [`reminder.${time}`]: "ASC", "reminder.id": "ASC" }).limit(limit);
  // Written out, since no index is used for a comparison of pairs.
  const after = `reminder.${time} >= :last AND (reminder.${time} > :last OR reminder.id > :lastId)`;
  for (let last: (Row & Record<typeof time, Date | null>) | undefined; ;) {
    const rest = last ? ordered.clone().andWhere(after, { last: last[time], lastId: last.id }) : ordered;
    const page = await read(rest);
    yield page;
    if (page.length < limit) return;
    last = page.at(-1);
  }
}

/** All of a user's open reminders that are due at `now`, those due first first. */
export function remindersDue(db: EntityManager, userId: string, now: Date): AsyncGenerator<Reminder[]> {
  const query = db
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.userId = :userId AND reminder.dueAt <= :now", { userId, now });
  return inPages<Reminder>(query, "dueAt", PAGE_SIZE, (page) => page.getMany());
}

/** These reminders, as far as they are still due at `now`, those due first first within a page. */
export async function* remindersByIds(
  db: EntityManager,
  ids: readonly string[],
  now: Date,
): AsyncGenerator<Reminder[]> {
  for (let start = 0; start < ids.length; start += PAGE_SIZE) {
    yield await db
      .createQueryBuilder(Reminder, "reminder")
      .where("reminder.id IN (:...page) AND reminder.dueAt <= :now", { page: ids.slice(start, start + PAGE_SIZE), now })
      .orderBy({ "reminder.dueAt": "ASC", "reminder.id": "ASC" })
      .getMany();
  }
}

/** As much of a reminder as tells whether it concerns this process. */
export type ReminderRow = Pick<Reminder, "id" | "userId" | "dueAt" | "newsAt">;

const rowsWhere = (db: EntityManager, condition: string, values: Record<string, Date>) =>
  db
    .createQueryBuilder(Reminder, "reminder")
    .select("reminder.id", "id")
    .addSelect("reminder.userId", "userId")
    .addSelect("reminder.dueAt", "dueAt")
    .addSelect("reminder.newsAt", "newsAt")
    .where(condition, values);

const readRows = (query: SelectQueryBuilder<Reminder>) => query.getRawMany<ReminderRow>();

/** What is due at `now` and fell due after `since`, whoever's it is. */
export const rowsDue = (db: EntityManager, since: Date, now: Date): AsyncGenerator<ReminderRow[]> =>
  inPages(
    rowsWhere(db, "reminder.dueAt > :since AND reminder.dueAt <= :now", { since, now }),
    "dueAt",
    ROWS_PAGE_SIZE,
    readRows,
  );

/** What happened after `since`, by the database's clock, that no due time announces. */
export const rowsWithNews = (db: EntityManager, since: Date): AsyncGenerator<ReminderRow[]> =>
  inPages(rowsWhere(db, "reminder.newsAt > :since", { since }), "newsAt", ROWS_PAGE_SIZE, readRows);

/** The time by the clock that dates `changedAt`. */
export async function databaseTime(db: EntityManager): Promise<Date> {
  const [row] = await db.query<{ now: Date }[]>("SELECT NOW(3) AS now");
  if (!row) throw new Error("The database does not know the time.");
  return row.now;
}

/** When the next open reminder after `now` falls due, whoever's it is. */
export async function nextReminderDueAt(db: EntityManager, now: Date): Promise<Date | null> {
  const row = await db
    .createQueryBuilder(Reminder, "reminder")
    .select("MIN(reminder.dueAt)", "dueAt")
    .where("reminder.dueAt > :now", { now })
    .getRawOne<{ dueAt: Date | null }>();
  return row?.dueAt ?? null;
}

/** More than this is only known to be more: counting has to stay cheap when things go badly. */
export const MOST_COUNTED = 10_000;

/** How many open reminders fell due after `since`, up to a limit. */
export async function countDueSince(db: EntityManager, since: Date, now: Date): Promise<number> {
  const [row] = await db.query<{ count: string }[]>(
    `SELECT COUNT(*) AS count FROM
      (SELECT 1 FROM reminders WHERE due_at > ? AND due_at <= ? LIMIT ${MOST_COUNTED}) AS due`,
    [since, now],
  );
  return Number(row?.count ?? 0);
}
