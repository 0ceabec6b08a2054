import type { WriteContext } from "../../platform/request-context";
import type { FollowUp } from "../follow-ups/follow-up.entity";
import { holdActiveAdmins, holdUser } from "../users/user.loaders";

/** SQL: whether the ADMINs are reminded of a row of `follow_up` too, with whose `assignee` it is joined. */
export const CONCERNS_ADMINS =
  "(follow_up.status = 'MISSED' OR assignee.status <> 'ACTIVE' OR assignee.deleted_at IS NOT NULL)";

/**
 * Who is reminded of an open follow-up, whatever the kind: its assignee, and all active ADMINs when it was missed or its
 * assignee cannot sign in. Held, so that whoever disables one of them or changes their role finds what is armed here.
 */
export async function peopleToRemind(ctx: WriteContext, followUp: FollowUp): Promise<string[]> {
  const assignee = await holdUser(ctx, followUp.assignedTo);
  const concernsAdmins = followUp.status === "MISSED" || !assignee?.isActive();
  const admins = concernsAdmins ? await holdActiveAdmins(ctx) : [];
  return [...new Set([followUp.assignedTo, ...admins])];
}
