import type { EntityManager, SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";

/** What this user may see: their own reminders, also for an ADMIN. */
export const visibleReminders = (ctx: UserContext, db: EntityManager = ctx.db): SelectQueryBuilder<Reminder> =>
  db
    .createQueryBuilder(Reminder, "reminder")
    .where("reminder.userId = :me AND reminder.cancelledAt IS NULL", { me: ctx.user.id });
