import { scheduleFollowUpRules } from "../../../rules/follow-up";
import { defineUseCase } from "../../platform/use-case";
import { lockLead } from "../leads/lead.loaders";
import { planFollowUp } from "./follow-up.factory";

/** Plans the next step with a lead, for the caller unless an ADMIN names someone else. */
export const scheduleFollowUp = defineUseCase("scheduleFollowUp", scheduleFollowUpRules, async (ctx, input) => {
  const lead = await lockLead(ctx, input.leadId);
  const followUp = await planFollowUp(ctx, lead, input.assignedTo ?? ctx.user.id, input);
  await ctx.save(followUp, "FOLLOWUP_CREATED");
  return followUp;
});
