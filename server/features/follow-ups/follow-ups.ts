import { followUpsRules } from "../../../rules/follow-up";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { FollowUp } from "./follow-up.entity";
import { visibleFollowUps } from "./follow-up.scope";

/** A page of follow-ups, the first due first. */
export const followUps = defineQuery(followUpsRules, (ctx, input) => {
  const query = visibleFollowUps(ctx).orderBy({ "followUp.dueDatetime": "ASC", "followUp.id": "ASC" });
  if (input.mine) query.andWhere("followUp.assignedTo = :mine", { mine: ctx.user.id });
  if (input.status?.length) query.andWhere("followUp.status IN (:...status)", { status: input.status });
  if (input.dueFrom) query.andWhere("followUp.dueDatetime >= :dueFrom", { dueFrom: input.dueFrom });
  if (input.dueTo) query.andWhere("followUp.dueDatetime < :dueTo", { dueTo: input.dueTo });
  return readPage(ctx.db, FollowUp, query, input);
});
