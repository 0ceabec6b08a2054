import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { ActivityAction, activityFeedRules } from "../../../rules/activity";
import { DateTimeISO } from "../../platform/date-time-iso";
import { pageOf } from "../../platform/pagination";
import { ActivityActionEnum, ActivityEntry } from "./activity-entry.entity";

@InputType({ description: "Which part of the history; what is left out does not narrow." })
export class ActivityFilter implements Omit<z.input<typeof activityFeedRules>, "page" | "limit"> {
  @Field(() => ID, { nullable: true, description: "That of this lead." })
  leadId?: string | null;

  @Field(() => ID, { nullable: true, description: "What this user did." })
  userId?: string | null;

  @Field(() => [ActivityActionEnum], { nullable: true, description: "Any of these." })
  action?: ActivityAction[] | null;

  @Field(() => DateTimeISO, { nullable: true, description: "At this time or later." })
  from?: string | null;

  @Field(() => DateTimeISO, { nullable: true, description: "Before this time." })
  to?: string | null;
}

@ObjectType({ description: "A page of the history of one lead or of all." })
export class ActivityPage extends pageOf(ActivityEntry) {}
