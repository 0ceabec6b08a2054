import { completeFollowUpRules } from "../../../rules/follow-up";
import { assertAllowed, namingField } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLeadOf } from "../leads/lead.loaders";
import { planFollowUp } from "./follow-up.factory";
import { lockFollowUp } from "./follow-up.loaders";
import { canComplete, nextAssignee } from "./follow-up.policy";

/** Notes what came of a follow-up and, when asked to, plans the next one: both are stored or neither. */
export const completeFollowUp = defineUseCase("completeFollowUp", completeFollowUpRules, async (ctx, input) => {
  const followUp = await lockFollowUp(ctx, input.id);
  const lead = await lockLeadOf(ctx, followUp);
  assertAllowed(canComplete(ctx.user, followUp, lead));
  followUp.complete(input, ctx.now());
  await ctx.save(followUp, "FOLLOWUP_COMPLETED");
  if (input.next) {
    const assignedTo = input.next.assignedTo ?? nextAssignee(ctx.user, followUp);
    const next = await namingField("next", planFollowUp(ctx, lead, assignedTo, input.next));
    await ctx.save(next, "FOLLOWUP_CREATED");
  }
  return followUp;
});
