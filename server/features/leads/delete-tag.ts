import { deleteTagRules } from "../../../rules/tag";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditTags } from "./lead.policy";
import { lockTag } from "./tag.loaders";
import { removeTag } from "./tag.merging";

/** Takes a tag away, also from the leads that have it, and answers what it was. */
export const deleteTag = defineUseCase("deleteTag", deleteTagRules, async (ctx, input) => {
  const tag = await lockTag(ctx, input);
  assertAllowed(canEditTags(ctx.user));
  await removeTag(ctx, tag);
  return tag;
});
