import type { SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { View } from "./view.entity";

/** What is not shared is its owner's alone, also before an ADMIN: it tells of nothing but how somebody likes to look. */
const ownOrShared = (ctx: UserContext): SelectQueryBuilder<View> =>
  ctx.db.createQueryBuilder(View, "view").where("(view.ownerId = :me OR view.isShared = TRUE)", { me: ctx.user.id });

/** The views this user may see. */
export const visibleViews = (ctx: UserContext): SelectQueryBuilder<View> =>
  ownOrShared(ctx).andWhere("view.deletedAt IS NULL");

/** The deleted views that this user could see before, which only restoring looks at. */
export const visibleDeletedViews = (ctx: UserContext): SelectQueryBuilder<View> =>
  ownOrShared(ctx).andWhere("view.deletedAt IS NOT NULL");
