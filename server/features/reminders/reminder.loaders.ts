import type { EntityManager } from "typeorm";

import { NotFound } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";
import { visibleReminders } from "./reminder.scope";

/** As many rows as are read, and held in memory, at a time. */
const PAGE_SIZE = 500;

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

/** Written out, since no index is used for a comparison of pairs. */
const AFTER = "reminder.dueAt >= :dueAt AND (reminder.dueAt > :dueAt OR reminder.id > :id)";

/**
 * Open reminders that are due at `now`, page by page, those due first first: everybody's that fell due after `since`, or all
 * of one user's. Each page begins after the last row of the one before, so rows that are dealt with meanwhile shift nothing.
 */
export async function* remindersDue(
  db: EntityManager,
  whose: { since: Date } | { userId: string },
  now: Date,
): AsyncGenerator<Reminder[]> {
  const condition = "since" in whose ? "reminder.dueAt > :since" : "reminder.userId = :userId";
  const query = db
    .createQueryBuilder(Reminder, "reminder")
    .where(`${condition} AND reminder.dueAt <= :now`, { ...whose, now })
    .orderBy({ "reminder.dueAt": "ASC", "reminder.id": "ASC" })
    .limit(PAGE_SIZE);
  for (let last: Reminder | undefined; ;) {
    const rest = last ? query.clone().andWhere(AFTER, { dueAt: last.dueAt, id: last.id }) : query;
    const page: Reminder[] = await rest.getMany();
    yield page;
    if (page.length < PAGE_SIZE) return;
    last = page.at(-1);
  }
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
