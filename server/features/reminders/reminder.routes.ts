import { pageOf } from "../../rest/presenter";
import { get, patch, type RouteGroup } from "../../rest/route";
import { acknowledgeReminder } from "./acknowledge-reminder";
import { presentReminder } from "./reminder.presenter";
import { reminders } from "./reminders";
import { snoozeReminder } from "./snooze-reminder";

const until = { example: { until: "2030-03-09T10:00:00Z" } };

export const reminderRoutes: RouteGroup = {
  tag: "Reminders",
  description: "The caller's own. A reminder is shown until it is acknowledged or snoozed.",
  routes: {
    reminders: get("/reminders", "The open ones, those due first first.", reminders, pageOf(presentReminder)),
    acknowledgeReminder: patch("/reminders/:id/acknowledge", "It was seen.", acknowledgeReminder, presentReminder),
    snoozeReminder: patch("/reminders/:id/snooze", "Shows it again later.", snoozeReminder, presentReminder, until),
  },
};
