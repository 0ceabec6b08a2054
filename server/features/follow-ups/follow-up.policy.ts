import type { CurrentUser } from "../../platform/request-context";
import type { Lead } from "../leads/lead.entity";
import { canActFor, canWrite, isAdmin } from "../users/user.policy";
import type { FollowUp } from "./follow-up.entity";

/** A REP plans on the leads they own and for themselves, an ADMIN on any and for anyone. */
export const canSchedule = (user: CurrentUser, lead: Lead, assignedTo: string): boolean =>
  canActFor(user, lead.ownerId) && canActFor(user, assignedTo);

/** Who holds it, who owns its lead, and ADMINs. */
export const canEdit = (user: CurrentUser, followUp: FollowUp, lead: Lead): boolean =>
  isAdmin(user) || (canWrite(user) && (followUp.assignedTo === user.id || lead.ownerId === user.id));

export const canComplete = canEdit;
export const canCancel = canEdit;

/** The same, but what was done is taken out of the books by ADMINs only. */
export const canDelete = (user: CurrentUser, followUp: FollowUp, lead: Lead): boolean =>
  canEdit(user, followUp, lead) && (followUp.status !== "COMPLETED" || isAdmin(user));

/** Whoever may take it out of the books may put it back. */
export const canRestore = canDelete;

/** A REP takes a follow-up over, an ADMIN gives it to anyone; leaving it with whom it is with is no change. */
export const canReassign = (user: CurrentUser, followUp: FollowUp, assignedTo: string): boolean =>
  assignedTo === followUp.assignedTo || canActFor(user, assignedTo);

/** Who does the next step when nobody is named: whoever did the last one, where the caller may decide that. */
export const nextAssignee = (user: CurrentUser, followUp: FollowUp): string =>
  canActFor(user, followUp.assignedTo) ? followUp.assignedTo : user.id;
