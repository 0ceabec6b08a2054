import { IsNull } from "typeorm";
import { z } from "zod";

import { defineUseCase } from "../../platform/use-case";
import { Reminder } from "./reminder.entity";
import "./reminder.topics";

/**
 * Reminds the caller now, for no other reason than to see it come in: a row like any other, found by the reader and handed
 * to their sockets. One that still waits to be acknowledged gives way, so that trying it often leaves one.
 */
export const sendTestReminder = defineUseCase("sendTestReminder", z.strictObject({}), async (ctx) => {
  const userId = ctx.user.id;
  const waiting = { userId, kind: "TEST" as const, acknowledgedAt: IsNull(), cancelledAt: IsNull() };
  const before = await ctx.db.find(Reminder, { select: { id: true }, where: waiting });
  if (before.length > 0) await ctx.db.update(Reminder, waiting, { cancelledAt: ctx.now() });
  const { identifiers } = await ctx.db.insert(Reminder, {
    kind: "TEST",
    userId,
    followUpId: null,
    remindAt: ctx.now(),
  });
  ctx.afterCommit(() => {
    if (before.length > 0) ctx.app.pubsub.publish("remindersCleared", { userId, ids: before.map(({ id }) => id) });
    ctx.app.pubsub.publish("remindersArmed", { userIds: [userId] });
  });
  return ctx.db.findOneByOrFail(Reminder, { id: String(identifiers[0]?.id) });
});
