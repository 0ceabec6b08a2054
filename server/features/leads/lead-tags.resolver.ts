import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { Lead } from "./lead.entity";
import { tagLead } from "./tag-lead";
import { Tag } from "./tag.entity";
import { TagLeadInput } from "./tag.inputs";
import { tagsOfLead } from "./tag.loaders";

@Resolver(() => Lead)
export class LeadTagsResolver {
  @Mutation(() => Lead, { description: "Puts tags on a lead and takes others off it." })
  tagLead(
    @Arg("input", () => TagLeadInput, { description: "Which tags, on which lead." }) input: TagLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Lead> {
    return tagLead(ctx, input);
  }

  @FieldResolver(() => [Tag], { description: "The lead's tags, by name." })
  tags(@Root() lead: Lead, @Ctx() ctx: RequestContext): Promise<Tag[]> {
    return tagsOfLead(ctx, lead);
  }
}
