import { In } from "typeorm";

import { defineLoader } from "../../platform/loader";
import type { RequestContext } from "../../platform/request-context";
import { User } from "./user.entity";

/** Any user, also a deleted one: a lead keeps showing who owned it. */
export const userById = defineLoader<RequestContext, User>(async (ctx, ids) => {
  const users = await ctx.db.find(User, { where: { id: In([...ids]) } });
  return new Map(users.map((user) => [user.id, user]));
});
