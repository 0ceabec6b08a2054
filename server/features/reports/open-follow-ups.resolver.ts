import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { openFollowUps, type OpenFollowUps } from "./open-follow-ups";
import { OpenFollowUpsType } from "./open-follow-ups.inputs";
import { DashboardArgs } from "./report.inputs";

@Resolver(() => OpenFollowUpsType)
export class OpenFollowUpsResolver {
  @Query(() => [OpenFollowUpsType], {
    description:
      "Who has how many open follow-ups, also those who are disabled: the most missed first. Who has none is left out.",
  })
  openFollowUps(@Args(() => DashboardArgs) args: DashboardArgs, @Ctx() ctx: RequestContext): Promise<OpenFollowUps[]> {
    return openFollowUps(ctx, { ...args });
  }

  @FieldResolver(() => User, { description: "Who has them to do; the status tells whether they can." })
  user(@Root() row: OpenFollowUpsType, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, row.userId);
  }
}
