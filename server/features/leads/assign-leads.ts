import { assignLeadsRules } from "../../../rules/lead";
import { assertAllAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockLeads } from "./lead.loaders";
import { assertCanOwnLeads } from "./lead.owner";
import { canAssignLead } from "./lead.policy";

/** Hands several leads over to one user, all of them or none. Those that are theirs already are neither changed nor logged. */
export const assignLeads = defineUseCase("assignLeads", assignLeadsRules, async (ctx, { ids, ownerId }) => {
  const leads = await lockLeads(ctx, ids);
  assertAllAllowed("ids", leads, () => canAssignLead(ctx.user));
  await assertCanOwnLeads(ctx, ownerId);
  for (const lead of leads) {
    lead.assignTo(ownerId);
    await ctx.save(lead, "LEAD_ASSIGNED");
  }
  return leads;
});
