import { changeLeadStatusRules } from "../../../rules/lead";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";

/** Moves a lead to another status; the same status again changes and logs nothing. */
export const changeLeadStatus = defineUseCase("changeLeadStatus", changeLeadStatusRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  lead.changeStatus(input.status, ctx.now());
  await ctx.save(lead, "STATUS_CHANGE");
  return lead;
});
