import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { deleteTagRules, mergeTagsRules, renameTagRules, tagLeadRules } from "../../../rules/tag";
import { pageOf } from "../../platform/pagination";
import { Tag } from "./tag.entity";

@InputType({ description: "Tags to take off a lead and to put on it." })
export class TagLeadInput implements z.input<typeof tagLeadRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Names of tags to put on it, made where they do not exist yet. A lead has at most 20 tags.",
  })
  add?: string[];

  @Field(() => [String], { nullable: true, description: "Names of tags to take off it first." })
  remove?: string[];
}

@InputType({ description: "A tag's new name." })
export class RenameTagInput implements z.input<typeof renameTagRules> {
  @Field(() => ID, { description: "The tag." })
  id!: string;

  @Field(() => String, { description: "1 to 50 characters. Where it is another tag's name, the two become that one." })
  name!: string;
}

@InputType({ description: "Two tags that are to be one." })
export class MergeTagsInput implements z.input<typeof mergeTagsRules> {
  @Field(() => ID, { description: "The tag that goes." })
  from!: string;

  @Field(() => ID, { description: "The tag that takes its place." })
  into!: string;
}

@InputType({ description: "A tag to delete." })
export class DeleteTagInput implements z.input<typeof deleteTagRules> {
  @Field(() => ID, { description: "The tag." })
  id!: string;
}

@ObjectType({ description: "A page of tags." })
export class TagPage extends pageOf(Tag) {}
