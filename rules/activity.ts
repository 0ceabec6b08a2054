import { z } from "zod";

import { id } from "./id";
import { paging } from "./paging";

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
] as const;
export type ActivityAction = (typeof activityActions)[number];

/** A page of one lead's history, the newest first. */
export const leadActivityRules = z.strictObject({ leadId: id, ...paging });
