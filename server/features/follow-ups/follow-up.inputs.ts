import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { z } from "zod";

import {
  followUpOrders,
  type cancelFollowUpRules,
  type completeFollowUpRules,
  type deleteFollowUpRules,
  type FollowUpOrder,
  type followUpsRules,
  type FollowUpType,
  type logInteractionRules,
  type nextFollowUpRules,
  type restoreFollowUpRules,
  type scheduleFollowUpRules,
  type updateFollowUpRules,
} from "../../../rules/follow-up";
import type { FollowUpStatus } from "../../../rules/follow-up-status";
import type { SortDirection } from "../../../rules/paging";
import type { UserStatus } from "../../../rules/user";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { pageOf, SortDirectionEnum } from "../../platform/pagination";
import { UserStatusEnum } from "../users/user.entity";
import { FollowUp } from "./follow-up.entity";
import { FollowUpStatusEnum, FollowUpTypeEnum } from "./follow-up.enums";

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

  @Field(() => [Int], {
    nullable: true,
    description:
      "Minutes before that to be reminded at as well: up to 5, from 1 to 40320. The assignee's when left out.",
  })
  remindBefore?: number[] | null;

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

@InputType({ description: "What to change of a follow-up that is PENDING or MISSED; what is left out stays." })
export class UpdateFollowUpInput implements z.input<typeof updateFollowUpRules> {
  @Field(() => ID, { description: "The follow-up." })
  id!: string;

  @Field(() => Int, { description: "The version the edit is based on; an older one is refused with CONFLICT." })
  version!: number;

  @Field(() => FollowUpTypeEnum, { nullable: true, description: "How the customer is to be reached." })
  type?: FollowUpType;

  @Field(() => DateTimeISO, {
    nullable: true,
    description: "When it is due: in the future, and a MISSED one is PENDING again. The stored time moves nothing.",
  })
  dueDatetime?: string;

  @Field(() => [Int], {
    nullable: true,
    description: "Minutes before that to be reminded at as well: up to 5, from 1 to 40320; none by an empty list.",
  })
  remindBefore?: number[];

  @Field(() => String, { nullable: true, description: "At most 10,000 characters; null empties them." })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: "A contact of the same lead; null for none." })
  contactId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Who does it: a REP names only themselves, an ADMIN any active ADMIN or REP.",
  })
  assignedTo?: string;
}

@InputType({ description: "A follow-up that is not to be done any more." })
export class CancelFollowUpInput implements z.input<typeof cancelFollowUpRules> {
  @Field(() => ID, { description: "The follow-up, PENDING or MISSED." })
  id!: string;
}

@InputType({ description: "A follow-up that should not be there." })
export class DeleteFollowUpInput implements z.input<typeof deleteFollowUpRules> {
  @Field(() => ID, { description: "The follow-up; a COMPLETED one is deleted by an ADMIN only." })
  id!: string;
}

@InputType({ description: "A deleted follow-up that should be there after all." })
export class RestoreFollowUpInput implements z.input<typeof restoreFollowUpRules> {
  @Field(() => ID, { description: "The follow-up; a COMPLETED one is restored by an ADMIN only." })
  id!: string;
}

@InputType({ description: "Something that has just happened and was not planned, such as a walk-in." })
export class LogInteractionInput implements z.input<typeof logInteractionRules> {
  @Field(() => ID, { description: "The lead." })
  leadId!: string;

  @Field(() => ID, { nullable: true, description: "A contact of the same lead." })
  contactId?: string | null;

  @Field(() => FollowUpTypeEnum, { description: "How the customer was reached." })
  type!: FollowUpType;

  @Field(() => String, { description: "What came of it, 1 to 255 characters." })
  outcome!: string;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters." })
  notes?: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "When it happened, not in the future; now when left out." })
  happenedAt?: string | null;

  @Field(() => NextFollowUpInput, {
    nullable: true,
    description: "What comes next: stored together with the interaction, or neither is.",
  })
  next?: NextFollowUpInput | null;
}

@InputType({ description: "Which follow-ups; what is left out does not narrow." })
export class FollowUpFilter implements Omit<z.input<typeof followUpsRules>, "sort" | "page" | "limit"> {
  @Field(() => [ID], { nullable: true, description: "Of these, 1 to 100, those that fit the rest of the filter." })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "Those assigned to the caller; false does not narrow." })
  mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Those assigned to this user." })
  assignedTo?: string | null;

  @Field(() => UserStatusEnum, {
    nullable: true,
    description: "Those whose assignee has this status; one who was deleted counts as DISABLED.",
  })
  assigneeStatus?: UserStatus | null;

  @Field(() => ID, { nullable: true, description: "Those of this lead." })
  leadId?: string | null;

  @Field(() => [FollowUpTypeEnum], { nullable: true, description: "Any of these." })
  type?: FollowUpType[] | null;

  @Field(() => Boolean, { nullable: true, description: "Those pending and past due; false does not narrow." })
  overdue?: boolean | null;

  @Field(() => [FollowUpStatusEnum], { nullable: true, description: "Any of these." })
  status?: FollowUpStatus[] | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Due at this time or later." })
  dueFrom?: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Due before this time." })
  dueTo?: string | null;
}

const FollowUpOrderEnum = enumOf(followUpOrders);
registerEnumType(FollowUpOrderEnum, {
  name: "FollowUpOrder",
  description: "What follow-ups are sorted by.",
  valuesConfig: { DUE: { description: "When they are due." } },
});

@InputType({ description: "The order of a list of follow-ups." })
export class FollowUpSort implements NonNullable<z.input<typeof followUpsRules>["sort"]> {
  @Field(() => FollowUpOrderEnum, { defaultValue: "DUE", description: "What to sort by." })
  by!: FollowUpOrder;

  @Field(() => SortDirectionEnum, { defaultValue: "ASC", description: "Which end comes first." })
  direction!: SortDirection;
}

@ObjectType({ description: "A page of follow-ups." })
export class FollowUpPage extends pageOf(FollowUp) {}
