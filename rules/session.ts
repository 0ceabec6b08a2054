import { z } from "zod";

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
