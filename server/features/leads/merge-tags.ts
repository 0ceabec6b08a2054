import { mergeTagsRules } from "../../../rules/tag";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { canEditTags } from "./lead.policy";
import { lockTag } from "./tag.loaders";
import { mergeTag } from "./tag.merging";

/** Makes two tags one; what had either has the second one then, which is answered. */
export const mergeTags = defineUseCase("mergeTags", mergeTagsRules, async (ctx, input) => {
  const from = await lockTag(ctx, { id: input.from });
  const into = await lockTag(ctx, { id: input.into });
  assertAllowed(canEditTags(ctx.user));
  await mergeTag(ctx, from, into);
  return into;
});
