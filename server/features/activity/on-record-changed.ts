import { activityActions } from "../../../rules/activity";
import { listenTo, type Action } from "../../platform/events";
import { Lead } from "../leads/lead.entity";
import { ActivityEntry } from "./activity-entry.entity";

type Logged = Extract<Action, (typeof activityActions)[number]>;

const logged: readonly Logged[] = [
  "LEAD_CREATED",
  "LEAD_UPDATED",
  "STATUS_CHANGE",
  "LEAD_ASSIGNED",
  "LEAD_DELETED",
  "LEAD_RESTORED",
  "CONTACT_CREATED",
  "CONTACT_UPDATED",
  "CONTACT_DELETED",
  "FOLLOWUP_CREATED",
  "FOLLOWUP_UPDATED",
  "FOLLOWUP_COMPLETED",
  "FOLLOWUP_CANCELLED",
];

/** Writes the history: one entry for each change, in the transaction that makes it. */
export const onRecordChanged = listenTo(logged, async (ctx, { action, record, changes }) => {
  await ctx.db.insert(ActivityEntry, {
    leadId: record instanceof Lead ? record.id : record.leadId,
    userId: ctx.user?.id ?? null,
    action,
    metaJson: changes,
    createdAt: ctx.now(),
  });
});
