import { z } from "zod";

import { instant } from "./date-time";
import { id } from "./id";
import { flag, paging } from "./paging";

/** AHEAD and DUE announce a follow-up; MISSED and LATE report what slipped; TEST proves the path. */
export const reminderKinds = ["AHEAD", "DUE", "MISSED", "TEST", "LATE"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** The reminder that was seen. */
export const acknowledgeReminderRules = z.strictObject({ id });

/** A reminder that is to be shown again at `until`, in the future and at most a year ahead. */
export const snoozeReminderRules = z.strictObject({ id, until: instant });

/** A page of one's own reminders, those due first first; `due` leaves only those to be shown now. */
export const remindersRules = z.strictObject({ due: flag.nullish(), ...paging });
