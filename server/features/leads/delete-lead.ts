import { deleteLeadRules } from "../../../rules/lead";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";

/** Takes a lead out of sight with all that hangs on it. What was still to be done for it is cancelled by those who listen. */
export const deleteLead = defineUseCase("deleteLead", deleteLeadRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  lead.delete(ctx.now());
  await ctx.save(lead, "LEAD_DELETED");
  return lead;
});
