import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { changeLeadStatusRules, createLeadRules, leadsRules, LeadStatus } from "../../../rules/lead";
import { pageOf } from "../../platform/pagination";
import { Lead, LeadStatusEnum } from "./lead.entity";

@InputType({ description: "A new lead." })
export class CreateLeadInput implements z.input<typeof createLeadRules> {
  @Field(() => String, { description: "The person's name, 1 to 150 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 150 characters." })
  company?: string | null;

  @Field(() => String, { nullable: true, description: "Where they came from, at most 100 characters." })
  source?: string | null;

  @Field(() => LeadStatusEnum, { nullable: true, description: "NEW when left out." })
  status?: LeadStatus;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "An active ADMIN or REP; the caller when left out. Only an ADMIN names another.",
  })
  ownerId?: string | null;
}

@InputType({ description: "A lead's new status." })
export class ChangeLeadStatusInput implements z.input<typeof changeLeadStatusRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;

  @Field(() => LeadStatusEnum, { description: "Where it stands now." })
  status!: LeadStatus;
}

@InputType({ description: "Which leads; what is left out does not narrow." })
export class LeadFilter implements Pick<z.input<typeof leadsRules>, "status" | "search"> {
  @Field(() => [LeadStatusEnum], { nullable: true, description: "Any of these." })
  status?: LeadStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that each begin a word of the name, the company, or a contact's name, e-mail or phone number; case and accents do not matter.",
  })
  search?: string | null;
}

@ObjectType({ description: "A page of leads." })
export class LeadPage extends pageOf(Lead) {}
