import type { Lead } from "./lead.entity";

declare module "../../platform/events" {
  interface DomainActions {
    LEAD_CREATED: Lead;
    LEAD_UPDATED: Lead;
    STATUS_CHANGE: Lead;
    LEAD_ASSIGNED: Lead;
    LEAD_DELETED: Lead;
    LEAD_RESTORED: Lead;
  }
}
