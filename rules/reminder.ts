import { z } from "zod";

import { instant } from "./date-time";
import { id } from "./id";
import { oneOrMore, paging } from "./paging";

/** AHEAD and DUE announce a follow-up; MISSED and LATE report what slipped; TEST proves the path. */
export const reminderKinds = ["AHEAD", "DUE", "MISSED", "TEST", "LATE"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Four weeks: whoever plans further ahead than that plans a follow-up of its own. */
const LONGEST_LEAD_TIME = 40_320;
/** More would be noise, and each of them is a row. */
export const MOST_LEAD_TIMES = 5;

const outside = `Between 1 and ${LONGEST_LEAD_TIME} minutes.`;

/** How many minutes before the due time someone is reminded as well. */
export const leadTime = z.int().min(1, outside).max(LONGEST_LEAD_TIME, outside);

/** The reminders ahead of the due time, besides the one at it; the shortest lead time first after parsing. */
export const remindBefore = z
  .array(leadTime)
  .max(MOST_LEAD_TIMES, `At most ${MOST_LEAD_TIMES} times.`)
  .refine((minutes) => new Set(minutes).size === minutes.length, "Each time once.")
  .transform((minutes) => [...minutes].sort((one, other) => one - other));

/** Where a reminder stands: to be shown now, put off until later, not due yet, or seen. */
export const reminderStates = ["DUE", "SNOOZED", "UPCOMING", "ACKNOWLEDGED"] as const;
export type ReminderState = (typeof reminderStates)[number];

/** The reminder that was seen. */
export const acknowledgeReminderRules = z.strictObject({ id });

/** A reminder that is to be shown again at `until`, in the future and at most a year ahead. */
export const snoozeReminderRules = z.strictObject({ id, until: instant });

/** All of one's own that are due now. */
export const acknowledgeRemindersRules = z.strictObject({});

/** A page of one's own reminders in these states; in any when left out or empty. */
export const remindersRules = z.strictObject({ state: oneOrMore(z.enum(reminderStates)).nullish(), ...paging });
