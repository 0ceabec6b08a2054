import type { CurrentUser } from "../../platform/request-context";
import { isAdmin } from "../users/user.policy";

/** Whether what was sent to everybody may be read: it is looked into when a channel does not work, which is an ADMIN's. */
export const canReadDeliveries = (user: CurrentUser): boolean => isAdmin(user);
