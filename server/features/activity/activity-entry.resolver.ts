import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { Lead } from "../leads/lead.entity";
import { leadOf } from "../leads/lead.loaders";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { ActivityEntry } from "./activity-entry.entity";
import { ActivityFilter, ActivityPage } from "./activity-entry.inputs";
import { activityFeed } from "./activity-feed";

@Resolver(() => ActivityEntry)
export class ActivityEntryResolver {
  @Query(() => ActivityPage, {
    description: "The history of all leads, deleted ones too, the newest first. For ADMINs; others are refused.",
  })
  activityFeed(
    @Arg("filter", () => ActivityFilter, { nullable: true, description: "Which part; all when left out." })
    filter: ActivityFilter | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<ActivityEntry>> {
    return activityFeed(ctx, { ...filter, ...paging });
  }

  @FieldResolver(() => Lead, { description: "The lead it happened to, also when it was deleted since." })
  lead(@Root() entry: ActivityEntry, @Ctx() ctx: RequestContext): Promise<Lead> {
    return leadOf(ctx, entry);
  }

  @FieldResolver(() => User, { nullable: true, description: "Who did it; null for the system." })
  user(@Root() entry: ActivityEntry, @Ctx() ctx: RequestContext): Promise<User | null> | null {
    return entry.userId ? userById(ctx, entry.userId) : null;
  }
}
