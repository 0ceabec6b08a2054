import { assignLeadRules } from "../../../rules/lead";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { assertCanOwnLeads } from "./lead.owner";
import { canAssignLead } from "./lead.policy";

/** Hands a lead over to another user; to the same one changes and logs nothing. Its follow-ups stay with whoever does them. */
export const assignLead = defineUseCase("assignLead", assignLeadRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.id);
  assertAllowed(canAssignLead(ctx.user));
  await assertCanOwnLeads(ctx, input.ownerId);
  lead.assignTo(input.ownerId);
  await ctx.save(lead, "LEAD_ASSIGNED");
  return lead;
});
