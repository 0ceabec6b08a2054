import { z } from "zod";

import { Unauthenticated } from "../../platform/errors";
import { defineQuery } from "../../platform/use-case";
import { userById } from "./user.loaders";

/** The caller's own record. */
export const me = defineQuery("me", z.strictObject({}), async (ctx) => {
  const user = await userById(ctx, ctx.user.id);
  if (!user) throw new Unauthenticated();
  return user;
});
