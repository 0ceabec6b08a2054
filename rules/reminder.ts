import { z } from "zod";

import { id } from "./id";

/** AHEAD and DUE announce a follow-up; MISSED and LATE report what slipped; TEST proves the path. */
export const reminderKinds = ["AHEAD", "DUE", "MISSED", "TEST", "LATE"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** The reminder that was seen. */
export const acknowledgeReminderRules = z.strictObject({ id });
