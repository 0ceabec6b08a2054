import { z } from "zod";

import { instant } from "./date-time";
import { id } from "./id";
import { oneOrMore, paging } from "./paging";

/** What is kept of a lead's history, one entry per change. */
export const activityActions = [
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
  "FOLLOWUP_MISSED",
  "FOLLOWUP_DELETED",
  "FOLLOWUP_RESTORED",
] as const;
export type ActivityAction = (typeof activityActions)[number];

/** A page of one lead's history, the newest first. */
export const leadActivityRules = z.strictObject({ leadId: id, ...paging });

/** A page of the history of all leads, the newest first; `from` is included, `to` is not. */
export const activityFeedRules = z.strictObject({
  leadId: id.nullish(),
  userId: id.nullish(),
  action: oneOrMore(z.enum(activityActions)).nullish(),
  from: instant.nullish(),
  to: instant.nullish(),
  ...paging,
});
