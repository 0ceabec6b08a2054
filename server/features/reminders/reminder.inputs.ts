import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type {
  acknowledgeReminderRules,
  remindersRules,
  ReminderState,
  snoozeReminderRules,
} from "../../../rules/reminder";
import { DateTimeISO } from "../../platform/date-time-iso";
import { pageOf } from "../../platform/pagination";
import { Reminder, ReminderStateEnum } from "./reminder.entity";

@InputType({ description: "A reminder that was seen." })
export class AcknowledgeReminderInput implements z.input<typeof acknowledgeReminderRules> {
  @Field(() => ID, { description: "The reminder." })
  id!: string;
}

@InputType({ description: "A reminder that is to be shown again later." })
export class SnoozeReminderInput implements z.input<typeof snoozeReminderRules> {
  @Field(() => ID, { description: "The reminder." })
  id!: string;

  @Field(() => DateTimeISO, { description: "When to show it again: in the future, at most a year ahead." })
  until!: string;
}

@InputType({ description: "Which reminders; what is left out does not narrow." })
export class ReminderFilter implements Omit<z.input<typeof remindersRules>, "page" | "limit"> {
  @Field(() => [ReminderStateEnum], { nullable: true, description: "Any of these." })
  state?: ReminderState[] | null;
}

@ObjectType({ description: "A page of one's own reminders." })
export class ReminderPage extends pageOf(Reminder) {}

@ObjectType({ description: "A reminder that is no longer to be shown." })
export class ReminderCleared {
  @Field(() => ID, { description: "The reminder." })
  id!: string;
}
