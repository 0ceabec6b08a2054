import { leadActivityRules } from "../../../rules/activity";
import { defineQuery } from "../../platform/use-case";
import { pageOfActivity } from "./activity-entry.loaders";

/** A page of a lead's history, the newest first, for whoever has loaded the lead. */
export const leadActivity = defineQuery("leadActivity", leadActivityRules, (ctx, input) =>
  pageOfActivity(ctx, input.leadId, input),
);
