import { IsNull } from "typeorm";

import { assertAllowed, Conflict, InvalidInput } from "../../platform/errors";
import type { UseCaseContext } from "../../platform/request-context";
import { Contact } from "../contacts/contact.entity";
import type { Lead } from "../leads/lead.entity";
import type { User } from "../users/user.entity";
import { holdUser } from "../users/user.loaders";
import { FollowUp, type Plan } from "./follow-up.entity";
import { canSchedule } from "./follow-up.policy";

/** What a caller says about the next step on a lead. */
export type PlanInput = Pick<Plan, "type" | "dueDatetime"> &
  Partial<Pick<Plan, "notes" | "contactId">> & { remindBefore?: number[] | null };

/**
 * Plans a follow-up on a locked lead, for `assignedTo`, whose own lead times it takes when none are named. Throws Forbidden,
 * or InvalidInput by field.
 */
export async function planFollowUp(
  ctx: UseCaseContext,
  lead: Lead,
  assignedTo: string,
  input: PlanInput,
): Promise<FollowUp> {
  assertAllowed(canSchedule(ctx.user, lead, assignedTo));
  const assignee = await holdAssignee(ctx, assignedTo);
  const { type, dueDatetime, notes = null, contactId = null } = input;
  await assertContactOf(ctx, lead.id, contactId);
  const remindBefore = input.remindBefore ?? assignee.remindBefore;
  const who = { assignedTo, createdBy: ctx.user.id };
  return FollowUp.plan({ leadId: lead.id, contactId, ...who, type, dueDatetime, remindBefore, notes }, ctx.now());
}

/** Who is given a follow-up: active ADMINs and REPs are. Throws InvalidInput. */
export async function holdAssignee(ctx: UseCaseContext, userId: string): Promise<User> {
  const assignee = await holdUser(ctx, userId);
  if (!assignee?.canBeAssigned()) throw InvalidInput.of("assignedTo", "This user cannot be given follow-ups.");
  return assignee;
}

/** What is still to be done comes back to somebody who is there: a deleted user has nothing left to do. Throws Conflict. */
export async function assertAssigneeThere(ctx: UseCaseContext, followUp: FollowUp): Promise<void> {
  if (followUp.isFinal()) return;
  const assignee = await holdUser(ctx, followUp.assignedTo);
  if (!assignee || assignee.deletedAt)
    throw new Conflict("Whoever it was assigned to has been deleted; plan a new one.");
}

/** A contact, when one is named, is one of the lead's. Throws InvalidInput. */
export async function assertContactOf(ctx: UseCaseContext, leadId: string, contactId: string | null): Promise<void> {
  const isOfLead = !contactId || (await ctx.db.existsBy(Contact, { id: contactId, leadId, deletedAt: IsNull() }));
  if (!isOfLead) throw InvalidInput.of("contactId", "This is no contact of the lead.");
}
