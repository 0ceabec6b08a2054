import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { loginRules } from "../../../rules/session";
import { User } from "./user.entity";

@InputType({ description: "What signing in takes." })
export class LoginInput implements z.input<typeof loginRules> {
  @Field(() => String, { description: "The e-mail, in any case." })
  email!: string;

  @Field(() => String, { description: "The password." })
  password!: string;
}

@ObjectType("Session", {
  description: "What a client gets for signing in. The refresh token is in a cookie, never here.",
})
export class SessionType {
  @Field(() => String, { description: "Goes into the header `Authorization: Bearer …`, and into `connection_init`." })
  accessToken!: string;

  @Field(() => Int, { description: "The access token's life, in seconds." })
  expiresIn!: number;

  @Field(() => User, { description: "Who signed in." })
  user!: User;
}
