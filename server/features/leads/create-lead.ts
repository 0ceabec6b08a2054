import { createLeadRules } from "../../../rules/lead";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { Lead } from "./lead.entity";
import { assertCanOwnLeads } from "./lead.owner";
import { canCreateLeadFor } from "./lead.policy";

/** Stores a new lead. */
export const createLead = defineUseCase("createLead", createLeadRules, async (ctx, input) => {
  const ownerId = input.ownerId ?? ctx.user.id;
  assertAllowed(canCreateLeadFor(ctx.user, ownerId));
  await assertCanOwnLeads(ctx, ownerId);
  const lead = Lead.create({ ...input, ownerId, createdBy: ctx.user.id }, ctx.now());
  await ctx.save(lead, "LEAD_CREATED");
  return lead;
});
