import type { UseCaseContext } from "../../platform/request-context";
import { LeadTag, Tag } from "./tag.entity";

/** Puts one locked tag in the place of another, which is gone then. */
export async function mergeTag(ctx: UseCaseContext, from: Tag, into: Tag): Promise<void> {
  // A lead that has both keeps the one it has; what could not be moved is removed with the tag.
  await ctx.db.query("UPDATE IGNORE lead_tags SET tag_id = ? WHERE tag_id = ?", [into.id, from.id]);
  await removeTag(ctx, from);
}

/** Takes a locked tag off every lead, and away. */
export async function removeTag(ctx: UseCaseContext, { id }: Tag): Promise<void> {
  await ctx.db.delete(LeadTag, { tagId: id });
  await ctx.db.delete(Tag, { id });
}
