import { In, LessThanOrEqual, Not } from "typeorm";

import type { UseCaseContext } from "../../platform/request-context";
import { Reminder } from "./reminder.entity";

/**
 * Of several reminders about one follow-up that are due, screens show the latest. Whoever deals with it has dealt with those
 * before it, too: left open, each of them would come up in its place. Answers their ids.
 */
export async function acknowledgeEarlier(ctx: UseCaseContext, reminder: Reminder): Promise<string[]> {
  const { id, userId, followUpId, dueAt } = reminder;
  if (!followUpId || !dueAt || dueAt > ctx.now()) return [];
  const earlier = await ctx.db.findBy(Reminder, { id: Not(id), userId, followUpId, dueAt: LessThanOrEqual(dueAt) });
  const ids = earlier.map((other) => other.id);
  if (ids.length > 0) await ctx.db.update(Reminder, { id: In(ids) }, { acknowledgedAt: ctx.now() });
  return ids;
}
