import { z } from "zod";

import { timezone } from "./date-time";
import { id, version } from "./id";
import { languages } from "./language";
import { paging, someIds, sortDirections } from "./paging";
import { remindBefore } from "./reminder";
import { email, requiredText, storable } from "./text";

/** ADMIN: the owner, everything. REP: their own leads and follow-ups. VIEWER: reads only. */
export const roles = ["ADMIN", "REP", "VIEWER"] as const;
export type Role = (typeof roles)[number];

/** A DISABLED user cannot sign in. */
export const userStatuses = ["ACTIVE", "DISABLED"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** What a list of users can be sorted by. */
export const userSortFields = ["NAME", "ROLE", "STATUS", "EMAIL", "CREATED"] as const;
export type UserSortField = (typeof userSortFields)[number];

/** bcrypt reads 72 bytes and ignores the rest, so a longer password is refused instead of cut. */
export const password = storable
  .min(8, "At least 8 characters.")
  .refine((text) => new TextEncoder().encode(text).length <= 72, "At most 72 bytes.")
  .meta({ maxLength: 72 });

const name = requiredText(120);
const role = z.enum(roles);

/** A new user; the time zone is the business's unless another one is named. */
export const createUserRules = z.strictObject({
  name,
  email,
  password,
  role: role.default("REP"),
  timezone: timezone.nullish(),
  remindBefore: remindBefore.nullish(),
});

/** Changes of a user; none of the fields can be emptied but `language`, by null, and `remindBefore`, by an empty list. */
export const updateUserRules = z.strictObject({
  id,
  version: version.optional(),
  name: name.optional(),
  email: email.optional(),
  role: role.optional(),
  timezone: timezone.optional(),
  language: z.enum(languages).nullish(),
  remindBefore: remindBefore.optional(),
});

/** One user by their id. */
export const userRules = z.strictObject({ id });

/** The user to delete, and who takes over their leads and pending follow-ups. */
export const deleteUserRules = z.strictObject({ id, reassignTo: id.nullish() });

/** A new password: one's own by the current one, somebody else's without. */
export const changePasswordRules = z.strictObject({
  id: id.nullish(),
  currentPassword: z.string().min(1, "This is required.").max(200, "At most 200 characters.").nullish(),
  newPassword: password,
});

/** The first user of a new system, by the code in the server's log. */
export const createOwnerRules = z.strictObject({
  code: z.string().min(1, "This is required.").max(40, "At most 40 characters."),
  name,
  email,
  password,
  timezone: timezone.nullish(),
});

const userSort = z.strictObject({ by: z.enum(userSortFields), direction: z.enum(sortDirections).default("ASC") });

/** A page of users, by name unless sorted otherwise. Each word of `search` must stand in the name. */
export const usersRules = z.strictObject({
  ids: someIds.nullish(),
  search: z.string().max(200, "At most 200 characters.").nullish(),
  role: role.nullish(),
  status: z.enum(userStatuses).nullish(),
  sort: userSort.nullish(),
  ...paging,
});

/** Whose changes are told is not asked: one's own or, for an ADMIN, everybody's. */
export const userChangedRules = z.strictObject({});
