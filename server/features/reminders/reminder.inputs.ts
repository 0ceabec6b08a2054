import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { acknowledgeReminderRules } from "../../../rules/reminder";

@InputType({ description: "A reminder that was seen." })
export class AcknowledgeReminderInput implements z.input<typeof acknowledgeReminderRules> {
  @Field(() => ID, { description: "The reminder." })
  id!: string;
}

@ObjectType({ description: "A reminder that is no longer to be shown." })
export class ReminderCleared {
  @Field(() => ID, { description: "The reminder." })
  id!: string;
}
