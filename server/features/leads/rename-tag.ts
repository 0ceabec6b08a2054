import { renameTagRules } from "../../../rules/tag";
import { isDuplicate } from "../../platform/database-errors";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditTags } from "./lead.policy";
import { Tag } from "./tag.entity";
import { lockTag } from "./tag.loaders";
import { mergeTag } from "./tag.merging";

/** Gives a tag another name. Where that is another tag's, the two become that one, which is answered. */
export const renameTag = defineUseCase("renameTag", renameTagRules, async (ctx, { id, name }) => {
  const tag = await lockTag(ctx, { id });
  assertAllowed(canEditTags(ctx.user));
  try {
    await ctx.db.update(Tag, { id }, { name });
    return Object.assign(tag, { name });
  } catch (error) {
    // The unique index judges, since only the database knows which names are the same, and which were made just now.
    if (!isDuplicate(error)) throw error;
  }
  const other = await lockTag(ctx, { name });
  await mergeTag(ctx, tag, other);
  return other;
});
