import { listenTo } from "../../platform/events";
import { followUpActions } from "../follow-ups/follow-up.events";
import { armReminders } from "./reminder.arming";

/** Reminders follow the plan, in the transaction that changes it. */
export const onFollowUpChanged = listenTo(followUpActions, (ctx, { record }) => armReminders(ctx, record));
