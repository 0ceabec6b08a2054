import { logInteractionRules } from "../../../rules/follow-up";
import { assertAllowed, namingField } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "../leads/lead.loaders";
import { FollowUp } from "./follow-up.entity";
import { assertContactOf, planFollowUp } from "./follow-up.factory";
import { canSchedule } from "./follow-up.policy";

/** Notes something that was not planned, such as a walk-in, and plans what follows from it: both are stored or neither. */
export const logInteraction = defineUseCase("logInteraction", logInteractionRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.leadId);
  assertAllowed(canSchedule(ctx.user, lead, ctx.user.id));
  const { type, outcome, notes = null, contactId = null } = input;
  await assertContactOf(ctx, lead.id, contactId);
  const caller = { assignedTo: ctx.user.id, createdBy: ctx.user.id };
  const happenedAt = input.happenedAt ?? ctx.now();
  const interaction = { leadId: lead.id, contactId, ...caller, type, outcome, notes, happenedAt };
  const followUp = FollowUp.log(interaction, ctx.now());
  // Not FOLLOWUP_CREATED as well: one thing happened, and the history says it once.
  await ctx.save(followUp, "FOLLOWUP_COMPLETED");
  if (input.next) {
    const assignedTo = input.next.assignedTo ?? ctx.user.id;
    const next = await namingField("next", planFollowUp(ctx, lead, assignedTo, input.next));
    await ctx.save(next, "FOLLOWUP_CREATED");
  }
  return followUp;
});
