import type { View } from "./view.entity";

declare module "../../platform/events" {
  interface DomainActions {
    VIEW_CREATED: View;
    VIEW_UPDATED: View;
    VIEW_DELETED: View;
    VIEW_RESTORED: View;
    VIEW_HANDED_OVER: View;
  }
}
