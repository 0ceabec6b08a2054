import { z } from "zod";

/** ADMIN: the owner, everything. REP: their own leads and follow-ups. VIEWER: reads only. */
export const roles = ["ADMIN", "REP", "VIEWER"] as const;
export type Role = (typeof roles)[number];

/** A DISABLED user cannot sign in. */
export const userStatuses = ["ACTIVE", "DISABLED"] as const;
export type UserStatus = (typeof userStatuses)[number];

/** bcrypt reads 72 bytes and ignores the rest, so a longer password is refused instead of cut. */
export const password = z
  .string()
  .min(8, "At least 8 characters.")
  .refine((text) => new TextEncoder().encode(text).length <= 72, "At most 72 bytes.");
