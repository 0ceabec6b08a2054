import { In, type EntityManager } from "typeorm";

import type { WriteContext } from "../../platform/request-context";
import type { Reminder } from "../reminders/reminder.entity";
import { ReminderChannel } from "./channel.entity";
import { ReminderDelivery } from "./delivery.entity";
import { deliverableReminders } from "./delivery.loaders";

/** Since when each of these channels is listed; whichever process first knows of one dates it. */
export async function listChannels(
  db: EntityManager,
  names: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows = names.map((name) => ({ name, listedAt: now }));
  await db.createQueryBuilder().insert().into(ReminderChannel).values(rows).orIgnore().execute();
  const channels = await db.findBy(ReminderChannel, { name: In([...names]) });
  return new Map(channels.map(({ name, listedAt }) => [name, listedAt]));
}

/** As much of a reminder as tells whether a delivery of it is missing. */
export type DueReminder = Pick<Reminder, "id" | "dueAt">;

const MISSING = "delivery.reminderId = reminder.id AND delivery.channel = :channel AND delivery.dueAt = reminder.dueAt";

/**
 * Writes for each of these reminders the delivery that it lacks. In the order of their ids: processes that do it together
 * wait for each other, and do not deadlock.
 */
export async function planDeliveries(ctx: WriteContext, channel: string, due: readonly DueReminder[]): Promise<void> {
  if (due.length === 0) return;
  const missing = await deliverableReminders(ctx.db)
    .andWhere("reminder.id IN (:...ids)", { ids: due.map(({ id }) => id) })
    .leftJoin(ReminderDelivery, "delivery", MISSING, { channel })
    .andWhere("delivery.id IS NULL AND reminder.dueAt <= :now", { now: ctx.now() })
    .orderBy("reminder.id")
    .getMany();
  const waiting = { channel, state: "WAITING" as const, attempts: 0 };
  const rows = missing.flatMap(({ id, dueAt }) =>
    dueAt ? [{ ...waiting, reminderId: id, dueAt, nextAttemptAt: dueAt }] : [],
  );
  if (rows.length === 0) return;
  await ctx.db
    .createQueryBuilder()
    .insert()
    .into(ReminderDelivery)
    .values(rows)
    .orIgnore()
    .updateEntity(false)
    .execute();
}
