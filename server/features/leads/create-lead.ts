import { createLeadRules } from "../../../rules/lead";
import { assertAllowed, InvalidInput } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { holdUser } from "../users/user.loaders";
import { Lead } from "./lead.entity";
import { canCreateLeadFor } from "./lead.policy";

/** Stores a new lead. */
export const createLead = defineUseCase(createLeadRules, async (ctx, input) => {
  const ownerId = input.ownerId ?? ctx.user.id;
  assertAllowed(canCreateLeadFor(ctx.user, ownerId));
  const owner = await holdUser(ctx, ownerId);
  if (!owner?.canBeAssigned()) throw InvalidInput.of("ownerId", "This user cannot own leads.");
  const lead = Lead.create({ ...input, ownerId, createdBy: ctx.user.id }, ctx.now());
  await ctx.save(lead, "LEAD_CREATED");
  return lead;
});
