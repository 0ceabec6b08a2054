import { And, IsNull, LessThanOrEqual, MoreThan } from "typeorm";

import type { WriteContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { LATE_AFTER_MS, Reminder } from "./reminder.entity";
import "./reminder.topics";

/** A time during which nothing looked for what is due. */
interface Gap {
  since: Date;
  until: Date;
}

/** Whether a reminder fell due in the gap that is shown, by whoever comes back, more than a minute after its time. */
const cameLate = (ctx: WriteContext, { since, until }: Gap): Promise<boolean> =>
  ctx.db.existsBy(Reminder, {
    dueAt: And(MoreThan(since), LessThanOrEqual(new Date(until.getTime() - LATE_AFTER_MS))),
  });

/** Tells every active ADMIN once that reminders came late; a gap in which nothing fell due is nobody's concern. */
export async function armLate(ctx: WriteContext, gap: Gap): Promise<void> {
  if (!(await cameLate(ctx, gap))) return;
  const admins = await ctx.db.findBy(User, { role: "ADMIN", status: "ACTIVE", deletedAt: IsNull() });
  if (admins.length === 0) return;
  const userIds = admins.map(({ id }) => id);
  const late = { kind: "LATE" as const, followUpId: null, remindAt: gap.until, lateSince: gap.since };
  await ctx.db.insert(
    Reminder,
    userIds.map((userId) => ({ ...late, userId })),
  );
  ctx.afterCommit(() => {
    ctx.app.pubsub.publish("remindersArmed", { userIds });
  });
}
