import { snoozeReminderRules } from "../../../rules/reminder";
import { defineUseCase } from "../../platform/use-case";
import { acknowledgeEarlier } from "./reminder.earlier";
import { Reminder } from "./reminder.entity";
import { lockReminder } from "./reminder.loaders";
import "./reminder.topics";

/** Takes a reminder of the caller's off their screens until a later time. The follow-up stays due when it is. */
export const snoozeReminder = defineUseCase("snoozeReminder", snoozeReminderRules, async (ctx, input) => {
  const reminder = await lockReminder(ctx, input.id);
  reminder.snooze(input.until, ctx.now());
  const earlier = await acknowledgeEarlier(ctx, reminder);
  const { id, userId, snoozedUntil, acknowledgedAt } = reminder;
  await ctx.db.update(Reminder, { id }, { snoozedUntil, acknowledgedAt });
  ctx.afterCommit(() => {
    ctx.app.pubsub.publish("remindersCleared", { userId, ids: [id, ...earlier] });
    ctx.app.pubsub.publish("remindersArmed", { userIds: [userId] });
  });
  return reminder;
});
