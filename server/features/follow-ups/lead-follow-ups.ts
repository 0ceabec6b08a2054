import { leadFollowUpsRules } from "../../../rules/follow-up";
import { readPage } from "../../platform/pagination";
import { defineQuery } from "../../platform/use-case";
import { FollowUp } from "./follow-up.entity";
import { visibleFollowUps } from "./follow-up.scope";

/** A page of one lead's follow-ups, the latest due first. */
export const leadFollowUps = defineQuery(leadFollowUpsRules, (ctx, input) => {
  const query = visibleFollowUps(ctx)
    .andWhere("followUp.leadId = :leadId", { leadId: input.leadId })
    .orderBy({ "followUp.dueDatetime": "DESC", "followUp.id": "DESC" });
  return readPage(ctx.db, FollowUp, query, input);
});
