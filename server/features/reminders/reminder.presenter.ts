import { z } from "zod";

import { reminderKinds } from "../../../rules/reminder";
import { definePresenter } from "../../rest/presenter";
import { shownId, shownTime } from "../../rest/shown";
import type { Reminder } from "./reminder.entity";

/** A reminder in REST. */
export const presentReminder = definePresenter({
  name: "Reminder",
  shape: {
    id: shownId,
    kind: z.enum(reminderKinds),
    followUpId: shownId.nullable(),
    remindAt: shownTime,
    snoozedUntil: shownTime.nullable(),
    acknowledgedAt: shownTime.nullable(),
  },
  example: {
    id: "90",
    kind: "DUE",
    followUpId: "57",
    remindAt: "2030-03-09T09:00:00.000Z",
    snoozedUntil: "2030-03-09T10:00:00.000Z",
    acknowledgedAt: null,
  },
  present: (reminder: Reminder) => ({
    id: reminder.id,
    kind: reminder.kind,
    followUpId: reminder.followUpId,
    remindAt: reminder.remindAt.toISOString(),
    snoozedUntil: reminder.snoozedUntil?.toISOString() ?? null,
    acknowledgedAt: reminder.acknowledgedAt?.toISOString() ?? null,
  }),
});
