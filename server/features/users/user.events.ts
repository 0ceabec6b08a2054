import type { User } from "./user.entity";

declare module "../../platform/events" {
  interface DomainActions {
    USER_CREATED: User;
    USER_UPDATED: User;
    USER_DISABLED: User;
    USER_ENABLED: User;
    USER_DELETED: User;
    USER_PASSWORD_CHANGED: User;
  }
}
