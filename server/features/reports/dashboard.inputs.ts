import { Field, Int, ObjectType } from "type-graphql";

import type { LeadStatus } from "../../../rules/lead-status";
import { FollowUp } from "../follow-ups/follow-up.entity";
import { LeadStatusEnum } from "../leads/lead.entity";
import type { Dashboard, StatusCount } from "./dashboard.figures";

type Shown<T> = { [Field in keyof T]: T[Field] | Awaited<T[Field]> };

@ObjectType("LeadStatusCount", { description: "How many leads have this status." })
export class StatusCountType implements StatusCount {
  @Field(() => LeadStatusEnum, { description: "The status." })
  status!: LeadStatus;

  @Field(() => Int, { description: "How many leads have it." })
  count!: number;
}

@ObjectType("Dashboard", {
  description: "How things stand at this moment. Each figure is counted only when asked for.",
})
export class DashboardType implements Shown<Dashboard> {
  @Field(() => [FollowUp], {
    description: "The caller's own pending follow-ups due today, on their clock: the first due first, at most 100.",
  })
  today!: FollowUp[];

  @Field(() => Int, { description: "How many those are in all." })
  todayCount!: number;

  @Field(() => Int, { description: "How many follow-ups are pending and past due." })
  overdueCount!: number;

  @Field(() => [StatusCountType], { description: "How many leads there are of each status." })
  leadsByStatus!: StatusCount[];

  @Field(() => Int, { description: "How many leads that are NEW or INTERESTED have no open follow-up." })
  noNextStepCount!: number;

  @Field(() => Int, { description: "How many leads became CONVERTED this month, on the business's calendar." })
  convertedThisMonth!: number;
}
