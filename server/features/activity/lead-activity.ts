import { leadActivityRules } from "../../../rules/activity";
import { definePageLoader } from "../../platform/page-loader";
import { defineQuery } from "../../platform/use-case";
import { ActivityEntry } from "./activity-entry.entity";
import { visibleActivity } from "./activity-entry.scope";

const activityOf = definePageLoader({
  entity: ActivityEntry,
  parent: "leadId",
  select: (ctx) => visibleActivity(ctx).orderBy({ "entry.createdAt": "DESC", "entry.id": "DESC" }),
});

/** A page of one lead's history, the newest first. */
export const leadActivity = defineQuery(leadActivityRules, (ctx, input) => activityOf(ctx, input.leadId, input));
