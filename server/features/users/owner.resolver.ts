import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { CreateOwnerInput, SetupType } from "./owner.inputs";
import { createOwnerBrowser, type HttpContext } from "./session.browser";
import type { SessionGrant } from "./session.grant";
import { SessionType } from "./session.inputs";
import { setup, type Setup } from "./setup";

@Resolver()
export class OwnerResolver {
  @Query(() => SetupType, { description: "What the system needs before anybody can sign in. For everybody." })
  setup(@Ctx() ctx: RequestContext): Promise<Setup> {
    return setup(ctx, {});
  }

  @Mutation(() => SessionType, {
    description: "Creates the first user, an ADMIN, and signs them in. Refused once there is any user.",
  })
  createOwner(
    @Arg("input", () => CreateOwnerInput, { description: "The account, and the code." }) input: CreateOwnerInput,
    @Ctx() ctx: HttpContext,
  ): Promise<SessionGrant> {
    return createOwnerBrowser(ctx, input);
  }
}
