import { listenTo } from "../../platform/events";
import { View } from "./view.entity";

/**
 * What a deleted user shared goes on being there for the others: it goes to whoever takes over, and when nobody does stays
 * under their name, where ADMINs can change it. What they kept for themselves nobody could see any more; it is deleted.
 */
export const onUserDeleted = listenTo(["USER_DELETED"], async (ctx, { record: user }) => {
  const kept = await ctx.lockAll(
    ctx.db
      .createQueryBuilder(View, "view")
      .where("view.ownerId = :userId AND view.deletedAt IS NULL", { userId: user.id })
      .orderBy("view.id"),
  );
  for (const view of kept.filter(({ isShared }) => !isShared)) {
    view.delete(ctx.now());
    await ctx.save(view, "VIEW_DELETED");
  }
  if (!user.handedOverTo) return;
  for (const view of kept.filter(({ isShared }) => isShared)) {
    view.handOverTo(user.handedOverTo);
    await ctx.save(view, "VIEW_HANDED_OVER");
  }
});
