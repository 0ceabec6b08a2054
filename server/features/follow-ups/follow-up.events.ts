import type { FollowUp } from "./follow-up.entity";

declare module "../../platform/events" {
  interface DomainActions {
    FOLLOWUP_CREATED: FollowUp;
    FOLLOWUP_UPDATED: FollowUp;
    FOLLOWUP_COMPLETED: FollowUp;
    FOLLOWUP_CANCELLED: FollowUp;
    FOLLOWUP_MISSED: FollowUp;
    FOLLOWUP_DELETED: FollowUp;
    FOLLOWUP_RESTORED: FollowUp;
  }
}

/** Everything that can happen to a follow-up. */
export const followUpActions = [
  "FOLLOWUP_CREATED",
  "FOLLOWUP_UPDATED",
  "FOLLOWUP_COMPLETED",
  "FOLLOWUP_CANCELLED",
  "FOLLOWUP_MISSED",
  "FOLLOWUP_DELETED",
  "FOLLOWUP_RESTORED",
] as const;
