import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { z } from "zod";

import type { SortDirection } from "../../../rules/paging";
import { userSortFields, type Role, type usersRules, type UserSortField, type UserStatus } from "../../../rules/user";
import { enumOf } from "../../platform/enum-of";
import { pageOf, SortDirectionEnum } from "../../platform/pagination";
import { RoleEnum, User, UserStatusEnum } from "./user.entity";

const UserSortFieldEnum = enumOf(userSortFields);
registerEnumType(UserSortFieldEnum, {
  name: "UserSortField",
  description: "What a list of users can be sorted by.",
  valuesConfig: {
    NAME: { description: "Their name." },
    ROLE: { description: "ADMIN, REP, VIEWER." },
    STATUS: { description: "ACTIVE, DISABLED." },
    EMAIL: { description: "Their e-mail; for ADMINs only." },
    CREATED: { description: "When they were stored; for ADMINs only." },
  },
});

type UsersInput = z.input<typeof usersRules>;

@InputType({ description: "Which users; what is left out does not narrow." })
export class UserFilter implements Omit<UsersInput, "sort" | "page" | "limit"> {
  @Field(() => [ID], { nullable: true, description: "Of these, 1 to 100, those that fit the rest of the filter." })
  ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Words that each stand in the name or, when an ADMIN asks, in the e-mail; case and accents do not matter.",
  })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Only those with this role." })
  role?: Role | null;

  @Field(() => UserStatusEnum, { nullable: true, description: "Only those with this status." })
  status?: UserStatus | null;
}

@InputType({ description: "How a list of users is sorted." })
export class UserSort implements NonNullable<UsersInput["sort"]> {
  @Field(() => UserSortFieldEnum, { description: "By what." })
  by!: UserSortField;

  @Field(() => SortDirectionEnum, { nullable: true, description: "ASC when left out." })
  direction?: SortDirection;
}

@ObjectType({ description: "A page of users." })
export class UserPage extends pageOf(User) {}
