import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type {
  completeFollowUpRules,
  followUpsRules,
  FollowUpStatus,
  FollowUpType,
  nextFollowUpRules,
  scheduleFollowUpRules,
} from "../../../rules/follow-up";
import { DateTimeISO } from "../../platform/date-time-iso";
import { pageOf } from "../../platform/pagination";
import { FollowUp, FollowUpStatusEnum, FollowUpTypeEnum } from "./follow-up.entity";

@InputType({ description: "The next step with the same lead." })
export class NextFollowUpInput implements z.input<typeof nextFollowUpRules> {
  @Field(() => ID, { nullable: true, description: "A contact of the same lead." })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: "Who does it; only an ADMIN names someone else." })
  assignedTo?: string | null;

  @Field(() => FollowUpTypeEnum, { description: "How the customer is to be reached." })
  type!: FollowUpType;

  @Field(() => DateTimeISO, { description: "When it is due; in the future." })
  dueDatetime!: string;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;
}

@InputType({ description: "A new follow-up." })
export class ScheduleFollowUpInput extends NextFollowUpInput implements z.input<typeof scheduleFollowUpRules> {
  @Field(() => ID, { description: "The lead." })
  leadId!: string;
}

@InputType({ description: "What came of a follow-up." })
export class CompleteFollowUpInput implements z.input<typeof completeFollowUpRules> {
  @Field(() => ID, { description: "The follow-up." })
  id!: string;

  @Field(() => String, { description: "What came of it, 1 to 255 characters." })
  outcome!: string;

  @Field(() => String, { nullable: true, description: "Replaces the notes when sent; null empties them." })
  notes?: string | null;

  @Field(() => NextFollowUpInput, {
    nullable: true,
    description: "What comes next: stored together with the outcome, or neither is.",
  })
  next?: NextFollowUpInput | null;
}

@InputType({ description: "Which follow-ups; what is left out does not narrow." })
export class FollowUpFilter implements Omit<z.input<typeof followUpsRules>, "page" | "limit"> {
  @Field(() => Boolean, { nullable: true, description: "Those assigned to the caller." })
  mine?: boolean | null;

  @Field(() => [FollowUpStatusEnum], { nullable: true, description: "Any of these." })
  status?: FollowUpStatus[] | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Due at this time or later." })
  dueFrom?: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Due before this time." })
  dueTo?: string | null;
}

@ObjectType({ description: "A page of follow-ups." })
export class FollowUpPage extends pageOf(FollowUp) {}
