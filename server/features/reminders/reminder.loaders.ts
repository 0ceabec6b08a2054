import type { EntityManager } from "typeorm";

import { NotFound } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";
import { visibleReminders } from "./reminder.scope";

/** A window of this many is read at a time. */
export const READING_LIMIT = 1_000;

/** One's own reminder for change, its row locked. Throws NotFound. */
export async function lockReminder(ctx: UseCaseContext, id: string): Promise<Reminder> {
  const query = visibleReminders(ctx).andWhere("reminder.id = :id", { id });
  const reminder = await query.setLock("pessimistic_write").getOne();
  if (!reminder) throw new NotFound("reminder");
  return reminder;
}

/** Everybody's open reminders that fell due after `from` and up to `to`, those due first first, from `offset` on. */
export const remindersDueBetween = (db: EntityManager, from: Date, to: Date, offset: number): Promise<Reminder[]> =>
  db
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.dueAt > :from AND reminder.dueAt <= :to", { from, to })
    .orderBy({ "reminder.dueAt": "ASC", "reminder.id": "ASC" })
    .limit(READING_LIMIT)
    .offset(offset)
    .getMany();

/** The newest of one person's open reminders that are due, in the order in which they fell due. */
export async function remindersDueFor(db: EntityManager, userId: string, now: Date): Promise<Reminder[]> {
  const newest = await db
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.userId = :userId AND reminder.dueAt <= :now", { userId, now })
    .orderBy({ "reminder.dueAt": "DESC", "reminder.id": "DESC" })
    .limit(READING_LIMIT)
    .getMany();
  return newest.reverse();
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
