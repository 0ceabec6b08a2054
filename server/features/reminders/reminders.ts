import type { OrderByCondition } from "typeorm";

import { reminderStates, remindersRules, type ReminderState } from "../../../rules/reminder";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { Reminder } from "./reminder.entity";
import { IS_LATEST_DUE, visibleReminders } from "./reminder.scope";

/** `Reminder.stateAt` as conditions on reminders. */
const conditions: Record<ReminderState, string> = {
  DUE: IS_LATEST_DUE,
  SNOOZED: "reminder.dueAt > :now AND reminder.snoozedUntil IS NOT NULL",
  UPCOMING: "reminder.dueAt > :now AND reminder.snoozedUntil IS NULL",
  ACKNOWLEDGED: "reminder.acknowledgedAt IS NOT NULL",
};

/** Each of the first two is the order of an index; only a list of both kinds has to be sorted. */
function orderOf(states: readonly ReminderState[]): OrderByCondition {
  if (!states.includes("ACKNOWLEDGED")) return { "reminder.dueAt": "ASC", "reminder.id": "ASC" };
  if (states.every((state) => state === "ACKNOWLEDGED"))
    return { "reminder.acknowledgedAt": "DESC", "reminder.id": "DESC" };
  return {
    "reminder.dueAt IS NULL": "ASC",
    "reminder.dueAt": "ASC",
    "reminder.acknowledgedAt": "DESC",
    "reminder.id": "ASC",
  };
}

/** A page of the caller's reminders: the open ones, the longest due first, then the acknowledged ones, the latest first. */
export const reminders = defineQuery("reminders", remindersRules, (ctx, input) => {
  const states = input.state?.length ? input.state : reminderStates;
  const query = visibleReminders(ctx)
    .andWhere(`(${states.map((state) => `(${conditions[state]})`).join(" OR ")})`, { now: ctx.now() })
    .orderBy(orderOf(states));
  return readPage(ctx.db, Reminder, query, input);
});
