import { IsNull } from "typeorm";

import { assertAllowed, InvalidInput } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { Contact } from "../contacts/contact.entity";
import type { Lead } from "../leads/lead.entity";
import { holdUser } from "../users/user.loaders";
import { FollowUp, type Plan } from "./follow-up.entity";
import { canSchedule } from "./follow-up.policy";

/** What a caller says about the next step on a lead. */
export type PlanInput = Pick<Plan, "type" | "dueDatetime"> & Partial<Pick<Plan, "notes" | "contactId">>;

/** Plans a follow-up on a locked lead, for `assignedTo`. Throws Forbidden, or InvalidInput by field. */
export async function planFollowUp(
  ctx: UseCaseContext,
  lead: Lead,
  assignedTo: string,
  input: PlanInput,
): Promise<FollowUp> {
  assertAllowed(canSchedule(ctx.user, lead, assignedTo));
  await assertAssignable(ctx, assignedTo);
  const { type, dueDatetime, notes = null, contactId = null } = input;
  await assertContactOf(ctx, lead.id, contactId);
  const plan = { leadId: lead.id, contactId, assignedTo, createdBy: ctx.user.id, type, dueDatetime, notes };
  return FollowUp.plan(plan, ctx.now());
}

/** Follow-ups are given to active ADMINs and REPs. Throws InvalidInput. */
export async function assertAssignable(ctx: UseCaseContext, userId: string): Promise<void> {
  const assignee = await holdUser(ctx, userId);
  if (!assignee?.canBeAssigned()) throw InvalidInput.of("assignedTo", "This user cannot be given follow-ups.");
}

/** A contact, when one is named, is one of the lead's. Throws InvalidInput. */
export async function assertContactOf(ctx: UseCaseContext, leadId: string, contactId: string | null): Promise<void> {
  const isOfLead = !contactId || (await ctx.db.existsBy(Contact, { id: contactId, leadId, deletedAt: IsNull() }));
  if (!isOfLead) throw InvalidInput.of("contactId", "This is no contact of the lead.");
}
