import { z } from "zod";

import { paging } from "./paging";

/**
 * What signing in takes. Only presence is judged: the wrong form of an e-mail or password must not be told apart from a
 * wrong one. The password's upper bound keeps hashing cheap; bcrypt itself reads 72 bytes.
 */
export const loginRules = z.strictObject({
  email: z.string().min(1, "This is required.").max(320, "At most 320 characters."),
  password: z.string().min(1, "This is required.").max(200, "At most 200 characters."),
});

/** A refresh token in the body, for clients that keep no cookies. */
export const refreshTokenRules = z.strictObject({
  refreshToken: z.string().min(1, "This is required.").max(500, "At most 500 characters."),
});

/** Whatever looks like the id of a session; one that is too short is not found, like any other that is not there. */
const sessionId = z.string().regex(/^[0-9a-f-]{1,36}$/, "This is not an id.");

/** The devices where one is signed in. */
export const sessionsRules = z.strictObject({ ...paging });

/** The device to sign out. */
export const revokeSessionRules = z.strictObject({ id: sessionId });
