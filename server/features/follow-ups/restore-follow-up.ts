import { restoreFollowUpRules } from "../../../rules/follow-up";
import { assertAllowed, NotFound } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLeadOf } from "../leads/lead.loaders";
import { assertAssigneeThere } from "./follow-up.factory";
import { lockDeletedFollowUp } from "./follow-up.loaders";
import { canRestore } from "./follow-up.policy";

/** Brings a deleted follow-up back as it was; those who listen arm its reminders and derive the lead's next step again. */
export const restoreFollowUp = defineUseCase("restoreFollowUp", restoreFollowUpRules, async (ctx, input) => {
  const followUp = await lockDeletedFollowUp(ctx, input.id);
  const lead = await lockLeadOf(ctx, followUp);
  // Whoever deletes the lead at this moment has looked for what to cancel, and has not found this one.
  if (lead.deletedAt) throw new NotFound("deleted follow-up");
  assertAllowed(canRestore(ctx.user, followUp, lead));
  await assertAssigneeThere(ctx, followUp);
  followUp.restore();
  await ctx.save(followUp, "FOLLOWUP_RESTORED");
  return followUp;
});
