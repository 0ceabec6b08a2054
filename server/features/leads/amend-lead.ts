import { amendLeadRules } from "../../../rules/lead";
import { applyFields, assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "./lead.loaders";
import { assertCanOwnLeads } from "./lead.owner";
import { canAssignLead, canEditLead } from "./lead.policy";

/** Changes a lead's texts, its status and its owner at once, each by its own rule and as an entry of its own in the history. */
export const amendLead = defineUseCase("amendLead", amendLeadRules, async (ctx, input) => {
  const { status, ownerId, ...edit } = input;
  const lead = await lockLead(ctx, input.id);
  const isHandedOver = ownerId !== undefined && ownerId !== lead.ownerId;
  assertAllowed(canEditLead(ctx.user, lead) && (!isHandedOver || canAssignLead(ctx.user)));
  assertBasedOnCurrent(lead, input);

  applyFields(lead, edit, ["name", "company", "source", "notes"]);
  await ctx.save(lead, "LEAD_UPDATED");
  if (status) {
    lead.changeStatus(status, ctx.now());
    await ctx.save(lead, "STATUS_CHANGE");
  }
  if (isHandedOver) {
    await assertCanOwnLeads(ctx, ownerId);
    lead.assignTo(ownerId);
    await ctx.save(lead, "LEAD_ASSIGNED");
  }
  return lead;
});
