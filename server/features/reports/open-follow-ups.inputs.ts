import { Field, Int, ObjectType } from "type-graphql";

import type { OpenFollowUps } from "./open-follow-ups";

@ObjectType("OpenFollowUps", { description: "What one person still has to do." })
export class OpenFollowUpsType implements OpenFollowUps {
  userId!: string;

  @Field(() => Int, { description: "Follow-ups that are PENDING, overdue ones included." })
  pending!: number;

  @Field(() => Int, { description: "How many of those are past due." })
  overdue!: number;

  @Field(() => Int, { description: "Follow-ups that are MISSED, and can be completed late." })
  missed!: number;
}
