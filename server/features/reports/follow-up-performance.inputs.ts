import { Field, Float, Int, ObjectType } from "type-graphql";

import type { FollowUpPerformance } from "./follow-up-performance";

@ObjectType("FollowUpPerformance", { description: "How reliably one person did their follow-ups in a period." })
export class FollowUpPerformanceType implements FollowUpPerformance {
  userId!: string;

  @Field(() => Int, {
    description: "Follow-ups completed in the period; an interaction that was logged is one of them.",
  })
  completed!: number;

  @Field(() => Int, {
    description: "How many of those were completed when they were due, before, or within `graceMinutes` after.",
  })
  completedOnTime!: number;

  @Field(() => Int, { description: "Follow-ups that were due in the period and are MISSED." })
  missed!: number;

  @Field(() => Float, {
    nullable: true,
    description: "How long after their due time those were completed, on average, in minutes; early ones count as 0.",
  })
  meanDelayMinutes!: number | null;
}
