import { isOpenStatus, type FollowUpStatus } from "../../rules/follow-up-status";
import type { SignedInUser } from "./session";

type Actor = Pick<SignedInUser, "id" | "role">;
interface Owned {
  owner: { id: string };
}

/**
 * What is worth offering to whom. The server decides; these only keep a button from view that it would refuse, so each
 * is one line of the server's table and none knows more than the record at hand.
 */
export const canAddLead = (actor: Actor): boolean => actor.role !== "VIEWER";

export const canManageUsers = (actor: Pick<Actor, "role">): boolean => actor.role === "ADMIN";

/** Whose business it is what slips in the team. */
export const looksAfterTeam = canManageUsers;

export const canEditLead = (actor: Actor, lead: Owned): boolean =>
  actor.role === "ADMIN" || (actor.role === "REP" && lead.owner.id === actor.id);

export const canEditView = (actor: Actor, view: Owned & { isShared: boolean }): boolean =>
  view.owner.id === actor.id || (view.isShared && actor.role === "ADMIN");

export const canShareViews = (actor: Actor): boolean => actor.role !== "VIEWER";

/** Whether there are leads at all that they may change. */
export const canEditSomeLeads = canAddLead;

export const canAssignLead = (actor: Pick<Actor, "role">): boolean => actor.role === "ADMIN";

export const canPlanFollowUp = canEditLead;

/** Whose leads somebody may plan for; null for everybody's. */
export const ownerOfPlannableLeads = (actor: Actor): string | null => (actor.role === "ADMIN" ? null : actor.id);

interface Assigned {
  status: FollowUpStatus;
  assignedTo: { id: string };
  lead: Owned;
}

const isTheirs = (actor: Actor, followUp: Assigned): boolean =>
  canEditLead(actor, followUp.lead) || (actor.role === "REP" && followUp.assignedTo.id === actor.id);

export const canCompleteFollowUp = (actor: Actor, followUp: Assigned): boolean =>
  isOpenStatus(followUp.status) && isTheirs(actor, followUp);

/** Moved, edited and called off is what is still to be done. */
export const canEditFollowUp = canCompleteFollowUp;

export const canDeleteFollowUp = (actor: Actor, followUp: Assigned): boolean =>
  isTheirs(actor, followUp) && (followUp.status !== "COMPLETED" || actor.role === "ADMIN");

/** Whether there is anything that can be done with it. */
export const canChangeFollowUp = (actor: Actor, followUp: Assigned): boolean =>
  canEditFollowUp(actor, followUp) || canDeleteFollowUp(actor, followUp);

export const canAssignFollowUp = (actor: Pick<Actor, "role">): boolean => actor.role === "ADMIN";

/** Viewers are given none. */
export const canHoldFollowUps = (actor: Pick<Actor, "role">): boolean => actor.role !== "VIEWER";
