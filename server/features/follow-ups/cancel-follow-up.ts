import { cancelFollowUpRules } from "../../../rules/follow-up";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { leadOf } from "../leads/lead.loaders";
import { lockFollowUp } from "./follow-up.loaders";
import { canCancel } from "./follow-up.policy";

/** Calls a follow-up off, also a missed one. */
export const cancelFollowUp = defineUseCase("cancelFollowUp", cancelFollowUpRules, async (ctx, input) => {
  const followUp = await lockFollowUp(ctx, input.id);
  assertAllowed(canCancel(ctx.user, followUp, await leadOf(ctx, followUp)));
  followUp.cancel(ctx.now());
  await ctx.save(followUp, "FOLLOWUP_CANCELLED");
  return followUp;
});
