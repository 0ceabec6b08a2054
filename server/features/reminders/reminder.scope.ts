import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";

/**
 * Whether a reminder stands for its follow-up; its parameter is `now`. Several of one follow-up may be due at once, the one
 * ahead of the due time and the one at it: the latest says all that the others said.
 */
export const IS_LATEST_DUE = `reminder.dueAt <= :now AND NOT EXISTS (
  SELECT 1 FROM reminders later
  WHERE later.follow_up_id = reminder.followUpId AND later.user_id = reminder.userId AND later.due_at <= :now
  AND (later.due_at > reminder.dueAt OR (later.due_at = reminder.dueAt AND later.id > reminder.id)))`;

/** What this user may see: their own reminders, also for an ADMIN. */
export const visibleReminders = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<Reminder> =>
  db
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.userId = :me AND reminder.cancelledAt IS NULL", { me: ctx.user.id });
