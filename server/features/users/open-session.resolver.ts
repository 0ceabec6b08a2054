import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { OpenSessionPage, RevokeSessionInput } from "./open-session.inputs";
import { revokeOtherSessions } from "./revoke-other-sessions";
import { revokeSession } from "./revoke-session";
import { Session } from "./session.entity";
import { sessions } from "./sessions";

@Resolver(() => Session)
export class OpenSessionResolver {
  @Query(() => OpenSessionPage, { description: "Where the caller is signed in, the session last used first." })
  sessions(@Args(() => PagingArgs) paging: PagingArgs, @Ctx() ctx: RequestContext): Promise<Page<Session>> {
    return sessions(ctx, paging);
  }

  @Mutation(() => Session, { description: "Ends one of the caller's sessions, on whichever device it is." })
  revokeSession(
    @Arg("input", () => RevokeSessionInput, { description: "Which one." }) input: RevokeSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<Session> {
    return revokeSession(ctx, input);
  }

  @Mutation(() => Int, { description: "Ends all of the caller's sessions but this one, and answers how many." })
  revokeOtherSessions(@Ctx() ctx: RequestContext): Promise<number> {
    return revokeOtherSessions(ctx, {});
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the one that asks." })
  isCurrent(@Root() session: Session, @Ctx() ctx: RequestContext): boolean {
    return session.id === ctx.user?.sessionId;
  }
}
