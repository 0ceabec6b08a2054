import type { SelectQueryBuilder } from "typeorm";

import type { RequestContext } from "../../platform/request-context";
import { User } from "./user.entity";

/** The users that anybody signed in may see: all that are not deleted. What of them is judged field by field. */
export const visibleUsers = (ctx: RequestContext): SelectQueryBuilder<User> =>
  ctx.db.createQueryBuilder(User, "user").where("user.deletedAt IS NULL");
