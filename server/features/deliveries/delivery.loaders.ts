import { In, type EntityManager, type SelectQueryBuilder } from "typeorm";

import { defineLoader } from "../../platform/loader";
import type { RequestContext } from "../../platform/request-context";
import { Reminder } from "../reminders/reminder.entity";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { ReminderDelivery } from "./delivery.entity";

/** Reminders that may go out: the open ones of people who may still sign in. */
export const deliverableReminders = (db: EntityManager): SelectQueryBuilder<Reminder> =>
  db
    .createQueryBuilder(Reminder, "reminder")
    .innerJoin(User, "user", "user.id = reminder.userId AND user.status = 'ACTIVE' AND user.deletedAt IS NULL")
    .where("reminder.dueAt IS NOT NULL");

const recipientIdOf = defineLoader<RequestContext, string>(async (ctx, reminderIds) => {
  const reminders = await ctx.db.findBy(Reminder, { id: In([...reminderIds]) });
  return new Map(reminders.map(({ id, userId }) => [id, userId]));
});

/** Whom a delivery is for. */
export async function recipientOf(ctx: RequestContext, { reminderId }: ReminderDelivery): Promise<User | null> {
  const id = await recipientIdOf(ctx, reminderId);
  return id ? userById(ctx, id) : null;
}

/** How many deliveries of a channel are in a state. */
export interface DeliveryCount {
  channel: string;
  state: "WAITING" | "FAILED";
  count: number;
}

/** What waits and what was given up, by channel. What was sent is left out: there is much of it, and nothing to be done. */
export async function deliveryCounts(db: EntityManager): Promise<DeliveryCount[]> {
  const rows = await db
    .createQueryBuilder(ReminderDelivery, "delivery")
    .select("delivery.channel", "channel")
    .addSelect("delivery.state", "state")
    .addSelect("COUNT(*)", "count")
    .where("delivery.state IN ('WAITING', 'FAILED')")
    .groupBy("delivery.channel")
    .addGroupBy("delivery.state")
    .getRawMany<Omit<DeliveryCount, "count"> & { count: string }>();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
