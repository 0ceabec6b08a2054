import { listenTo } from "../../platform/events";
import { armReminders } from "./reminder.arming";

/** Reminders follow the plan, in the transaction that changes it. */
export const onFollowUpChanged = listenTo(
  [
    "FOLLOWUP_CREATED",
    "FOLLOWUP_UPDATED",
    "FOLLOWUP_COMPLETED",
    "FOLLOWUP_CANCELLED",
    "FOLLOWUP_MISSED",
    "FOLLOWUP_DELETED",
    "FOLLOWUP_RESTORED",
  ],
  (ctx, { record }) => armReminders(ctx, record),
);
