import { Field, ID, InputType, Int } from "type-graphql";
import type { z } from "zod";

import type {
  assignLeadRules,
  changeLeadStatusRules,
  createLeadRules,
  deleteLeadRules,
  restoreLeadRules,
  updateLeadRules,
} from "../../../rules/lead";
import type { LeadStatus } from "../../../rules/lead-status";
import { LeadStatusEnum } from "./lead.entity";

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

@InputType({ description: "A lead's new texts: what is left out stays, null empties." })
export class UpdateLeadInput implements z.input<typeof updateLeadRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;

  @Field(() => Int, { description: "The version that the edit is based on; an older one than the stored is refused." })
  version!: number;

  @Field(() => String, { nullable: true, description: "The person's name, 1 to 150 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "At most 150 characters." })
  company?: string | null;

  @Field(() => String, { nullable: true, description: "Where they came from, at most 100 characters." })
  source?: string | null;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;
}

@InputType({ description: "A lead's new owner." })
export class AssignLeadInput implements z.input<typeof assignLeadRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;

  @Field(() => ID, { description: "An active ADMIN or REP." })
  ownerId!: string;
}

@InputType({ description: "A lead to delete." })
export class DeleteLeadInput implements z.input<typeof deleteLeadRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;
}

@InputType({ description: "A deleted lead to bring back." })
export class RestoreLeadInput implements z.input<typeof restoreLeadRules> {
  @Field(() => ID, { description: "The lead." })
  id!: string;
}
