import { Field, ID, InputType } from "type-graphql";
import type { z } from "zod";

import type { assignLeadsRules, changeLeadStatusesRules } from "../../../rules/lead";
import type { LeadStatus } from "../../../rules/lead-status";
import type { tagLeadsRules } from "../../../rules/tag";
import { DateTimeISO } from "../../platform/date-time-iso";
import { LeadStatusEnum } from "./lead.entity";

@InputType({ description: "The new status of several leads." })
export class ChangeLeadStatusesInput implements z.input<typeof changeLeadStatusesRules> {
  @Field(() => [ID], { description: "The leads, 1 to 100, each once." })
  ids!: string[];

  @Field(() => LeadStatusEnum, { description: "Where they stand now." })
  status!: LeadStatus;

  @Field(() => DateTimeISO, {
    nullable: true,
    description: "With CONVERTED: since when they are, not in the future; now when left out.",
  })
  convertedAt?: string | null;
}

@InputType({ description: "The new owner of several leads." })
export class AssignLeadsInput implements z.input<typeof assignLeadsRules> {
  @Field(() => [ID], { description: "The leads, 1 to 100, each once." })
  ids!: string[];

  @Field(() => ID, { description: "An active ADMIN or REP." })
  ownerId!: string;
}

@InputType({ description: "Tags to take off several leads and to put on them." })
export class TagLeadsInput implements z.input<typeof tagLeadsRules> {
  @Field(() => [ID], { description: "The leads, 1 to 100, each once." })
  ids!: string[];

  @Field(() => [String], {
    nullable: true,
    description: "Names of tags to put on them, made where they do not exist yet. A lead has at most 20 tags.",
  })
  add?: string[];

  @Field(() => [String], { nullable: true, description: "Names of tags to take off them first." })
  remove?: string[];
}
