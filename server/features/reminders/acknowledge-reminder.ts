import { acknowledgeReminderRules } from "../../../rules/reminder";
import { defineUseCase } from "../../platform/use-case";
import { acknowledgeEarlier } from "./reminder.earlier";
import { Reminder } from "./reminder.entity";
import { lockReminder } from "./reminder.loaders";
import "./reminder.topics";

/** Notes that the caller has seen a reminder of theirs, and takes it off their other screens. */
export const acknowledgeReminder = defineUseCase(
  "acknowledgeReminder",
  acknowledgeReminderRules,
  async (ctx, input) => {
    const reminder = await lockReminder(ctx, input.id);
    const earlier = await acknowledgeEarlier(ctx, reminder);
    reminder.acknowledge(ctx.now());
    await ctx.db.update(Reminder, { id: reminder.id }, { acknowledgedAt: reminder.acknowledgedAt });
    ctx.afterCommit(() => {
      ctx.app.pubsub.publish("remindersCleared", { userId: reminder.userId, ids: [reminder.id, ...earlier] });
    });
    return reminder;
  },
);
