import type { CurrentUser } from "../../platform/request-context";
import { canWrite, isAdmin } from "../users/user.policy";
import type { View } from "./view.entity";

/** A view is changed by whose it is, and a shared one by ADMINs too, since everybody has to live with it. */
export const canEditView = (user: CurrentUser, view: View): boolean =>
  view.ownerId === user.id || (view.isShared && isAdmin(user));

/** Everybody keeps views of their own; a VIEWER, who changes nothing for others, shares none. */
export const canShareViews = (user: CurrentUser): boolean => canWrite(user);
