import type { UseCaseContext } from "../../platform/request-context";
import type { View } from "./view.entity";
import { visibleDeletedViews, visibleViews } from "./view.scope";

/** A view the caller may see, for change, its row locked. Throws NotFound. */
export const lockView = (ctx: UseCaseContext, id: string): Promise<View> =>
  ctx.lock(visibleViews(ctx).andWhere("view.id = :id", { id }), "view");

/** A deleted view, to be restored, its row locked. Throws NotFound, also when the view is not deleted. */
export const lockDeletedView = (ctx: UseCaseContext, id: string): Promise<View> =>
  ctx.lock(visibleDeletedViews(ctx).andWhere("view.id = :id", { id }), "deleted view");
