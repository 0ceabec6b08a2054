import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { loginBrowser, logoutBrowser, refreshBrowser, type HttpContext } from "./session.browser";
import type { SessionGrant } from "./session.grant";
import { LoginInput, SessionType } from "./session.inputs";

@Resolver()
export class SessionResolver {
  @Mutation(() => SessionType, { description: "Signs in with e-mail and password." })
  login(
    @Arg("input", () => LoginInput, { description: "The e-mail and the password." }) input: LoginInput,
    @Ctx() ctx: HttpContext,
  ): Promise<SessionGrant> {
    return loginBrowser(ctx, input);
  }

  @Mutation(() => SessionType, {
    nullable: true,
    description: "A new access token for the session of the cookie; null without one or when it has ended.",
  })
  refreshSession(@Ctx() ctx: HttpContext): Promise<SessionGrant | null> {
    return refreshBrowser(ctx);
  }

  @Mutation(() => Boolean, { description: "Ends the session of the cookie, on this device only." })
  logout(@Ctx() ctx: HttpContext): Promise<boolean> {
    return logoutBrowser(ctx);
  }
}
