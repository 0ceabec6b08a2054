import { leadActivityRules } from "../../../rules/activity";
import { defineQuery } from "../../platform/use-case";
import { findLead } from "../leads/lead.loaders";
import { pageOfActivity } from "./activity-entry.loaders";

/** A page of a lead's history, the newest first, for whoever has only the lead's id. Throws NotFound. */
export const listLeadActivity = defineQuery("listLeadActivity", leadActivityRules, async (ctx, input) => {
  await findLead(ctx, input.leadId);
  return pageOfActivity(ctx, input.leadId, input);
});
