import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { ActivityEntry } from "./activity-entry.entity";

@Resolver(() => ActivityEntry)
export class ActivityEntryResolver {
  @FieldResolver(() => User, { nullable: true, description: "Who did it; null for the system." })
  user(@Root() entry: ActivityEntry, @Ctx() ctx: RequestContext): Promise<User | null> | null {
    return entry.userId ? userById(ctx, entry.userId) : null;
  }
}
