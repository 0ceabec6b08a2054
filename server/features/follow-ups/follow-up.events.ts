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
