import type { CurrentUser } from "../../platform/request-context";
import { canActFor, isAdmin } from "../users/user.policy";
import type { Lead } from "./lead.entity";

/** An ADMIN creates leads for anyone, a REP for themselves. */
export const canCreateLeadFor = (user: CurrentUser, ownerId: string): boolean => canActFor(user, ownerId);

/** Its owner and ADMINs change a lead, its status, its tags and its contacts, delete and restore it. */
export const canEditLead = (user: CurrentUser, lead: Lead): boolean => canActFor(user, lead.ownerId);

/** Only ADMINs hand a lead over. */
export const canAssignLead = (user: CurrentUser): boolean => isAdmin(user);

/** Tags are shared by all leads, so ADMINs keep them in order. */
export const canEditTags = (user: CurrentUser): boolean => isAdmin(user);
