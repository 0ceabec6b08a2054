import { Field, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { createOwnerRules } from "../../../rules/user";

@InputType({ description: "The owner account of a new system." })
export class CreateOwnerInput implements z.input<typeof createOwnerRules> {
  @Field(() => String, { description: "The code in the server's log, in any case." })
  code!: string;

  @Field(() => String, { description: "The owner's name, 1 to 120 characters." })
  name!: string;

  @Field(() => String, { description: "Kept in lower case, at most 120 characters." })
  email!: string;

  @Field(() => String, { description: "At least 8 characters, at most 72 bytes." })
  password!: string;

  @Field(() => String, { nullable: true, description: "IANA time zone; the business's when left out." })
  timezone?: string | null;
}

@ObjectType("Setup", { description: "What the system needs before anybody can sign in." })
export class SetupType {
  @Field(() => Boolean, { description: "Whether there is no user yet, so that `createOwner` comes first." })
  needsOwner!: boolean;
}
