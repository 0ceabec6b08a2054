import { activityFeedRules } from "../../../rules/activity";
import { assertAllowed } from "../../platform/errors";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { ActivityEntry } from "./activity-entry.entity";
import { canReadFeed } from "./activity-entry.policy";
import { allActivity } from "./activity-entry.scope";

/** A page of the history of all leads, the newest first. */
export const activityFeed = defineQuery("activityFeed", activityFeedRules, (ctx, input) => {
  assertAllowed(canReadFeed(ctx.user));
  const query = allActivity(ctx).orderBy({ "entry.createdAt": "DESC", "entry.id": "DESC" });
  if (input.leadId) query.andWhere("entry.leadId = :leadId", { leadId: input.leadId });
  if (input.userId) query.andWhere("entry.userId = :userId", { userId: input.userId });
  if (input.action?.length) query.andWhere("entry.action IN (:...action)", { action: input.action });
  if (input.from) query.andWhere("entry.createdAt >= :from", { from: input.from });
  if (input.to) query.andWhere("entry.createdAt < :to", { to: input.to });
  return readPage(ctx.db, ActivityEntry, query, input);
});
