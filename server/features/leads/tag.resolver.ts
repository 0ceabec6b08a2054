import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { deleteTag } from "./delete-tag";
import { mergeTags } from "./merge-tags";
import { renameTag } from "./rename-tag";
import { Tag } from "./tag.entity";
import { DeleteTagInput, MergeTagsInput, RenameTagInput, TagPage } from "./tag.inputs";
import { tags } from "./tags";

@Resolver(() => Tag)
export class TagResolver {
  @Query(() => TagPage, { description: "All tags, by name." })
  tags(
    @Arg("search", () => String, { nullable: true, description: "A part of the name." }) search: string | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<Tag>> {
    return tags(ctx, { search, ...paging });
  }

  @Mutation(() => Tag, { description: "Gives a tag another name, on every lead that has it; for ADMINs." })
  renameTag(
    @Arg("input", () => RenameTagInput, { description: "Which one, and its new name." }) input: RenameTagInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Tag> {
    return renameTag(ctx, input);
  }

  @Mutation(() => Tag, {
    description: "Puts one tag in the place of another, and answers the one that stays; for ADMINs.",
  })
  mergeTags(
    @Arg("input", () => MergeTagsInput, { description: "Which goes, and which stays." }) input: MergeTagsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Tag> {
    return mergeTags(ctx, input);
  }

  @Mutation(() => Tag, { description: "Takes a tag away, also from the leads that have it; for ADMINs." })
  deleteTag(
    @Arg("input", () => DeleteTagInput, { description: "Which one." }) input: DeleteTagInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Tag> {
    return deleteTag(ctx, input);
  }
}
