import type { Lead } from "./lead.entity";

declare module "../../platform/events" {
  interface DomainActions {
    LEAD_CREATED: Lead;
    STATUS_CHANGE: Lead;
    LEAD_ASSIGNED: Lead;
  }
}
