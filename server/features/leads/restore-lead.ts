import { restoreLeadRules } from "../../../rules/lead";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { findLead, lockDeletedLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";

/** Brings a deleted lead back; those who listen bring back what its deletion took. */
export const restoreLead = defineUseCase("restoreLead", restoreLeadRules, async (ctx, input) => {
  const lead = await lockDeletedLead(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  lead.restore();
  await ctx.save(lead, "LEAD_RESTORED");
  // Read anew: with its follow-ups it got back when the next one is due.
  return findLead(ctx, lead.id);
});
