import { updateLeadRules } from "../../../rules/lead";
import { applyFields, assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { canEditLead } from "./lead.policy";

/** Changes a lead's texts, if they were read in their latest version. */
export const updateLead = defineUseCase("updateLead", updateLeadRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.id);
  assertAllowed(canEditLead(ctx.user, lead));
  assertBasedOnCurrent(lead, input);
  applyFields(lead, input, ["name", "company", "source", "notes"]);
  await ctx.save(lead, "LEAD_UPDATED");
  return lead;
});
