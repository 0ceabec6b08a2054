import type { FollowUp } from "./follow-up.entity";

/** A follow-up in REST. */
export const presentFollowUp = (followUp: FollowUp) => ({
  id: followUp.id,
  leadId: followUp.leadId,
  contactId: followUp.contactId,
  assignedTo: followUp.assignedTo,
  createdBy: followUp.createdBy,
  type: followUp.type,
  dueDatetime: followUp.dueDatetime.toISOString(),
  remindBefore: followUp.remindBefore,
  status: followUp.status,
  outcome: followUp.outcome,
  notes: followUp.notes,
  completedAt: followUp.completedAt?.toISOString() ?? null,
  version: followUp.version,
  createdAt: followUp.createdAt.toISOString(),
  updatedAt: followUp.updatedAt.toISOString(),
});
