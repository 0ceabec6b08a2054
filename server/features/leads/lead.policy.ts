import type { CurrentUser } from "../../platform/request-context";
import { canActFor } from "../users/user.policy";
import type { Lead } from "./lead.entity";

/** An ADMIN creates leads for anyone, a REP for themselves. */
export const canCreateLeadFor = (user: CurrentUser, ownerId: string): boolean => canActFor(user, ownerId);

/** Its owner and ADMINs change a lead, its status and its contacts. */
export const canEditLead = (user: CurrentUser, lead: Lead): boolean => canActFor(user, lead.ownerId);
