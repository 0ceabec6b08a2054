import { updateFollowUpRules } from "../../../rules/follow-up";
import { assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { leadOf } from "../leads/lead.loaders";
import { assertContactOf, holdAssignee } from "./follow-up.factory";
import { lockFollowUp } from "./follow-up.loaders";
import { canEdit, canReassign } from "./follow-up.policy";

/** Changes what is still to be done: the plan, its time, or who does it. */
export const updateFollowUp = defineUseCase("updateFollowUp", updateFollowUpRules, async (ctx, input) => {
  const followUp = await lockFollowUp(ctx, input.id);
  const assignedTo = input.assignedTo ?? followUp.assignedTo;
  assertAllowed(canEdit(ctx.user, followUp, await leadOf(ctx, followUp)));
  assertAllowed(canReassign(ctx.user, followUp, assignedTo));
  assertBasedOnCurrent(followUp, input);
  const before = { contactId: followUp.contactId, assignedTo: followUp.assignedTo };
  followUp.edit(input, ctx.now());
  followUp.reassign(assignedTo);
  if (followUp.assignedTo !== before.assignedTo) await holdAssignee(ctx, assignedTo);
  if (followUp.contactId !== before.contactId) await assertContactOf(ctx, followUp.leadId, followUp.contactId);
  await ctx.save(followUp, "FOLLOWUP_UPDATED");
  return followUp;
});
