import { leadFollowUpsRules } from "../../../rules/follow-up";
import { defineQuery } from "../../platform/use-case";
import { pageOfFollowUps } from "./follow-up.loaders";

/** A page of a lead's follow-ups, the latest due first, for whoever has loaded the lead. */
export const leadFollowUps = defineQuery("leadFollowUps", leadFollowUpsRules, (ctx, input) =>
  pageOfFollowUps(ctx, input.leadId, input),
);
