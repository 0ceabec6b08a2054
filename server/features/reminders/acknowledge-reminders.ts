import { In } from "typeorm";

import { acknowledgeRemindersRules } from "../../../rules/reminder";
import { defineUseCase } from "../../platform/use-case";
import { Reminder } from "./reminder.entity";
import { lockRemindersDue } from "./reminder.loaders";
import "./reminder.topics";

/** As many as a socket that reads slowly can still be told of. */
const MOST_AT_ONCE = 500;

/** Notes that the caller has seen all that is due now, and takes it off their other screens. Answers how many. */
export const acknowledgeReminders = defineUseCase("acknowledgeReminders", acknowledgeRemindersRules, async (ctx) => {
  const ids = (await lockRemindersDue(ctx, MOST_AT_ONCE)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await ctx.db.update(Reminder, { id: In(ids) }, { acknowledgedAt: ctx.now() });
  ctx.afterCommit(() => {
    ctx.app.pubsub.publish("remindersCleared", { userId: ctx.user.id, ids });
  });
  return ids.length;
});
