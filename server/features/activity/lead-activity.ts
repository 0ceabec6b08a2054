import { leadActivityRules } from "../../../rules/activity";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { ActivityEntry } from "./activity-entry.entity";
import { visibleActivity } from "./activity-entry.scope";

/** A page of one lead's history, the newest first. */
export const leadActivity = defineQuery(leadActivityRules, (ctx, input) => {
  const query = visibleActivity(ctx)
    .andWhere("entry.leadId = :leadId", { leadId: input.leadId })
    .orderBy({ "entry.createdAt": "DESC", "entry.id": "DESC" });
  return readPage(ctx.db, ActivityEntry, query, input);
});
