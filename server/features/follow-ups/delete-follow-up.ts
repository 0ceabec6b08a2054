import { deleteFollowUpRules } from "../../../rules/follow-up";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { leadOf } from "../leads/lead.loaders";
import { lockFollowUp } from "./follow-up.loaders";
import { canDelete } from "./follow-up.policy";

/** Takes a follow-up away, with its reminders; its row and its history stay. */
export const deleteFollowUp = defineUseCase("deleteFollowUp", deleteFollowUpRules, async (ctx, input) => {
  const followUp = await lockFollowUp(ctx, input.id);
  assertAllowed(canDelete(ctx.user, followUp, await leadOf(ctx, followUp)));
  followUp.delete(ctx.now());
  await ctx.save(followUp, "FOLLOWUP_DELETED");
  return followUp;
});
