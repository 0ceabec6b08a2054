import type { CurrentUser } from "../../platform/request-context";
import { isAdmin } from "../users/user.policy";

/** Who did what, over all leads, is for ADMINs. */
export const canReadFeed = (user: CurrentUser): boolean => isAdmin(user);
