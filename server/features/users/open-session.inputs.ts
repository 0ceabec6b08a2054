import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { z } from "zod";

import type { revokeSessionRules } from "../../../rules/session";
import { pageOf } from "../../platform/pagination";
import { Session } from "./session.entity";

@InputType({ description: "The session to end." })
export class RevokeSessionInput implements z.input<typeof revokeSessionRules> {
  @Field(() => ID, { description: "One of the caller's own." })
  id!: string;
}

@ObjectType({ description: "A page of sessions." })
export class OpenSessionPage extends pageOf(Session) {}
