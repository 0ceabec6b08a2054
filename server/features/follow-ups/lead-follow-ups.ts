import { leadFollowUpsRules } from "../../../rules/follow-up";
import { definePageLoader } from "../../platform/page-loader";
import { defineQuery } from "../../platform/use-case";
import { FollowUp } from "./follow-up.entity";
import { visibleFollowUps } from "./follow-up.scope";

const followUpsOf = definePageLoader({
  entity: FollowUp,
  parent: "leadId",
  select: (ctx) => visibleFollowUps(ctx).orderBy({ "followUp.dueDatetime": "DESC", "followUp.id": "DESC" }),
});

/** A page of one lead's follow-ups, the latest due first. */
export const leadFollowUps = defineQuery(leadFollowUpsRules, (ctx, input) => followUpsOf(ctx, input.leadId, input));
