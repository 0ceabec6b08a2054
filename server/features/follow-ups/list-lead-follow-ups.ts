import { leadFollowUpsRules } from "../../../rules/follow-up";
import { defineQuery } from "../../platform/use-case";
import { findLead } from "../leads/lead.loaders";
import { pageOfFollowUps } from "./follow-up.loaders";

/** A page of a lead's follow-ups, the latest due first, for whoever has only the lead's id. Throws NotFound. */
export const listLeadFollowUps = defineQuery("listLeadFollowUps", leadFollowUpsRules, async (ctx, input) => {
  await findLead(ctx, input.leadId);
  return pageOfFollowUps(ctx, input.leadId, input);
});
