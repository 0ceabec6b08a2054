import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { z } from "zod";

import { leadOrders, type LeadOrder, type leadsRules } from "../../../rules/lead";
import type { LeadStatus } from "../../../rules/lead-status";
import type { SortDirection } from "../../../rules/paging";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { pageOf, SortDirectionEnum } from "../../platform/pagination";
import { Lead, LeadStatusEnum } from "./lead.entity";

type Asked = z.input<typeof leadsRules>;

const LeadOrderEnum = enumOf(leadOrders);
registerEnumType(LeadOrderEnum, {
  name: "LeadOrder",
  description:
    "What leads can be sorted by. Leads without a company or a next follow-up come last in either direction.",
  valuesConfig: {
    NAME: { description: "By name." },
    COMPANY: { description: "By company." },
    STATUS: { description: "From NEW to CONVERTED." },
    CREATED: { description: "By when they were stored first." },
    UPDATED: { description: "By when they were changed last." },
    NEXT_FOLLOW_UP: { description: "By when their next follow-up is due." },
  },
});

@InputType({ description: "The order of a list of leads; ties go by id." })
export class LeadSort implements NonNullable<Asked["sort"]> {
  @Field(() => LeadOrderEnum, { description: "By what." })
  by!: LeadOrder;

  @Field(() => SortDirectionEnum, { nullable: true, description: "ASC when left out." })
  direction?: SortDirection;
}

@InputType({ description: "Which leads; what is left out does not narrow." })
export class LeadFilter implements Omit<Asked, "sort" | "page" | "limit"> {
  @Field(() => [ID], { nullable: true, description: "Of these, 1 to 100, those that fit the rest of the filter." })
  ids?: string[] | null;

  @Field(() => [LeadStatusEnum], { nullable: true, description: "Any of these." })
  status?: LeadStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that each begin a word of the name, the company, or a contact's name, e-mail or phone number; case and accents do not matter.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "Those that this user looks after." })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: "Where they came from; case and accents do not matter." })
  source?: string | null;

  @Field(() => [String], { nullable: true, description: "Names of tags, all of which must be on the lead." })
  tags?: string[] | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Stored at this time or later." })
  createdFrom?: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Stored before this time." })
  createdTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether there is an open follow-up." })
  hasNextFollowUp?: boolean | null;
}

@ObjectType({ description: "A page of leads." })
export class LeadPage extends pageOf(Lead) {}
