import { Field, ID, InputType, Int } from "type-graphql";
import type { z } from "zod";

import type { Language } from "../../../rules/language";
import type {
  changePasswordRules,
  createUserRules,
  deleteUserRules,
  Role,
  updateUserRules,
  userRules,
} from "../../../rules/user";
import { LanguageEnum, RoleEnum } from "./user.entity";

@InputType({ description: "A new user." })
export class CreateUserInput implements z.input<typeof createUserRules> {
  @Field(() => String, { description: "Their name, 1 to 120 characters." })
  name!: string;

  @Field(() => String, { description: "Kept in lower case, at most 120 characters; of one user only." })
  email!: string;

  @Field(() => String, { description: "At least 8 characters, at most 72 bytes." })
  password!: string;

  @Field(() => RoleEnum, { nullable: true, description: "REP when left out." })
  role?: Role;

  @Field(() => String, { nullable: true, description: "IANA time zone; the business's when left out." })
  timezone?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      "What their follow-ups take when planned without `remindBefore`: up to 5 times, from 1 to 40320 minutes.",
  })
  remindBefore?: number[] | null;
}

@InputType({
  description:
    "Changes of a user. Fields that are left out stay; none can be emptied but `language` and `remindBefore`.",
})
export class UpdateUserInput implements z.input<typeof updateUserRules> {
  @Field(() => ID, { description: "The user." })
  id!: string;

  @Field(() => Int, { description: "The version that the changes are based on." })
  version!: number;

  @Field(() => String, { nullable: true, description: "1 to 120 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "At most 120 characters; for ADMINs only." })
  email?: string;

  @Field(() => RoleEnum, { nullable: true, description: "For ADMINs only." })
  role?: Role;

  @Field(() => String, { nullable: true, description: "IANA time zone, such as Europe/Berlin." })
  timezone?: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: "In which the web UI speaks to them; null is as the device they use.",
  })
  language?: Language | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      "What their follow-ups take when planned without `remindBefore`: up to 5 times, from 1 to 40320 minutes.",
  })
  remindBefore?: number[];
}

@InputType({ description: "The user to disable." })
export class DisableUserInput implements z.input<typeof userRules> {
  @Field(() => ID, { description: "The user." })
  id!: string;
}

@InputType({ description: "The user to enable." })
export class EnableUserInput implements z.input<typeof userRules> {
  @Field(() => ID, { description: "The user." })
  id!: string;
}

@InputType({ description: "The user to delete." })
export class DeleteUserInput implements z.input<typeof deleteUserRules> {
  @Field(() => ID, { description: "The user." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "An active ADMIN or REP who takes over their leads and pending follow-ups; required when there are some.",
  })
  reassignTo?: string | null;
}

@InputType({ description: "A new password." })
export class ChangePasswordInput implements z.input<typeof changePasswordRules> {
  @Field(() => ID, { nullable: true, description: "The user; the caller when left out. Only an ADMIN names another." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Required for one's own password, and not read for another's." })
  currentPassword?: string | null;

  @Field(() => String, { description: "At least 8 characters, at most 72 bytes." })
  newPassword!: string;
}
