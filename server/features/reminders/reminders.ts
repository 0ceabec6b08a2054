import { remindersRules } from "../../../rules/reminder";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Reminder } from "./reminder.entity";
import { visibleReminders } from "./reminder.scope";

/** A page of the caller's reminders: the open ones, those due first first, then the acknowledged ones. */
export const reminders = defineQuery(remindersRules, (ctx, input) => {
  const query = visibleReminders(ctx).orderBy({
    "reminder.dueAt IS NULL": "ASC",
    "reminder.dueAt": "ASC",
    "reminder.id": "ASC",
  });
  if (input.due) query.andWhere("reminder.dueAt <= :now", { now: ctx.now() });
  return readPage(ctx.db, Reminder, query, input);
});
