import type { User } from "./user.entity";

declare module "../../platform/events" {
  interface DomainActions {
    USER_CREATED: User;
  }
}
