import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { GraphQLJSONObject } from "graphql-scalars";
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

import { activityActions, type ActivityAction } from "../../../rules/activity";
import type { Changes } from "../../platform/changes";
import { DateTimeISO } from "../../platform/date-time-iso";
import { enumOf } from "../../platform/enum-of";
import { Lead } from "../leads/lead.entity";
import { User } from "../users/user.entity";

export const ActivityActionEnum = enumOf(activityActions);
registerEnumType(ActivityActionEnum, {
  name: "ActivityAction",
  description: "What happened to a lead, or to what hangs on it.",
  valuesConfig: {
    LEAD_CREATED: { description: "The lead was stored." },
    LEAD_UPDATED: { description: "Its texts or tags were changed." },
    STATUS_CHANGE: { description: "It was moved to another status." },
    LEAD_ASSIGNED: { description: "It was handed over to another user." },
    LEAD_DELETED: { description: "It was deleted." },
    LEAD_RESTORED: { description: "It was brought back." },
    CONTACT_CREATED: { description: "A contact was added." },
    CONTACT_UPDATED: { description: "A contact was changed or brought back, or became primary or no longer so." },
    CONTACT_DELETED: { description: "A contact was deleted." },
    FOLLOWUP_CREATED: { description: "A follow-up was planned." },
    FOLLOWUP_UPDATED: { description: "A follow-up was changed, moved, handed over or reopened." },
    FOLLOWUP_COMPLETED: { description: "A follow-up was completed, or an interaction logged." },
    FOLLOWUP_CANCELLED: { description: "A follow-up was cancelled." },
    FOLLOWUP_MISSED: { description: "A follow-up was so long past due that it became MISSED." },
    FOLLOWUP_DELETED: { description: "A follow-up was deleted." },
    FOLLOWUP_RESTORED: { description: "A deleted follow-up was brought back." },
  },
});

@ObjectType({ description: "One thing that happened to a lead. Written by the system only, and never changed." })
@Entity("activity_logs")
@Index(["leadId", "createdAt", "id"])
@Index(["userId", "createdAt", "id"])
@Index(["createdAt", "id"])
export class ActivityEntry {
  @Field(() => ID, { description: "The entry's id." })
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Column({ type: "bigint" })
  @ForeignKey(() => Lead)
  leadId!: string;

  @Column({ type: "bigint", nullable: true })
  @ForeignKey(() => User)
  userId!: string | null;

  @Field(() => ActivityActionEnum, { description: "What happened." })
  @Column({ type: "varchar", length: 100 })
  action!: ActivityAction;

  @Field(() => GraphQLJSONObject, {
    name: "meta",
    description:
      "What changed, by field: `{ status: { from, to } }`; times as ISO 8601, ids as strings. A follow-up's `type` and a contact's `name` are there also when they did not change.",
  })
  @Column({ type: "json" })
  metaJson!: Changes;

  @Field(() => DateTimeISO, { description: "When it happened." })
  @Column({ type: "datetime", precision: 3 })
  createdAt!: Date;
}
