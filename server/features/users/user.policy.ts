import type { CurrentUser } from "../../platform/request-context";

/** Whether the user may change anything at all. */
export const canWrite = (user: CurrentUser): boolean => user.role !== "VIEWER";

/** Whether the user may act for everybody. */
export const isAdmin = (user: CurrentUser): boolean => user.role === "ADMIN";

/** Whether a record that belongs to this person may be changed: one's own, or any by an ADMIN. */
export const canActFor = (user: CurrentUser, userId: string): boolean =>
  isAdmin(user) || (canWrite(user) && user.id === userId);

/** Whether e-mail, time zone and the like of that person may be read. */
export const canReadDetails = (user: CurrentUser | null, userId: string): boolean =>
  user !== null && (isAdmin(user) || user.id === userId);

/** What of themselves everybody may change. */
const ownFields: readonly string[] = ["name", "timezone", "language", "remindBefore"];

/** An ADMIN edits anybody; everybody their own name, time zone, language and lead times. `fields` are those that the edit names. */
export const canEditUser = (user: CurrentUser, userId: string, fields: readonly string[]): boolean =>
  isAdmin(user) || (user.id === userId && fields.every((field) => ownFields.includes(field)));

/** One's own password, and anybody's by an ADMIN. */
export const canChangePassword = (user: CurrentUser, userId: string): boolean => isAdmin(user) || user.id === userId;
