import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import type { Language } from "../../../rules/language";
import { DateTimeISO } from "../../platform/date-time-iso";
import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { me } from "./me";
import { user } from "./user";
import { LanguageEnum, User } from "./user.entity";
import { UserFilter, UserPage, UserSort } from "./user-list.inputs";
import { canReadDetails } from "./user.policy";
import { users } from "./users";

const shown = <T>(ctx: RequestContext, user: User, value: T): T | null =>
  canReadDetails(ctx.user, user.id) ? value : null;

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { description: "The signed-in user." })
  me(@Ctx() ctx: RequestContext): Promise<User> {
    return me(ctx, {});
  }

  @Query(() => User, { description: "One user. A deleted one is not found." })
  user(@Arg("id", () => ID, { description: "The user's id." }) id: string, @Ctx() ctx: RequestContext): Promise<User> {
    return user(ctx, { id });
  }

  @Query(() => UserPage, { description: "The users that are not deleted, by name unless sorted otherwise." })
  users(
    @Arg("filter", () => UserFilter, { nullable: true, description: "Which users; all when left out." })
    filter: UserFilter | null,
    @Arg("sort", () => UserSort, { nullable: true, description: "By name when left out." }) sort: UserSort | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<User>> {
    return users(ctx, { ...filter, sort, ...paging });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Null unless it is one's own or the caller is an ADMIN.",
  })
  email(@Root() user: User, @Ctx() ctx: RequestContext): string | null {
    return shown(ctx, user, user.email);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "IANA time zone, such as Europe/Berlin. Null unless it is one's own or the caller is an ADMIN.",
  })
  timezone(@Root() user: User, @Ctx() ctx: RequestContext): string | null {
    return shown(ctx, user, user.timezone);
  }

  @FieldResolver(() => LanguageEnum, {
    nullable: true,
    description:
      "In which the web UI speaks to them; null is as the device they use. Null unless it is one's own or the caller is an ADMIN.",
  })
  language(@Root() user: User, @Ctx() ctx: RequestContext): Language | null {
    return shown(ctx, user, user.language);
  }

  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      "How many minutes before the due time they are reminded as well, of follow-ups that are planned without naming it. Null unless it is one's own or the caller is an ADMIN.",
  })
  remindBefore(@Root() user: User, @Ctx() ctx: RequestContext): number[] | null {
    return shown(ctx, user, user.remindBefore);
  }

  @FieldResolver(() => Int, { nullable: true, description: "Null unless it is one's own or the caller is an ADMIN." })
  version(@Root() user: User, @Ctx() ctx: RequestContext): number | null {
    return shown(ctx, user, user.version);
  }

  @FieldResolver(() => DateTimeISO, {
    nullable: true,
    description: "Null unless it is one's own or the caller is an ADMIN.",
  })
  createdAt(@Root() user: User, @Ctx() ctx: RequestContext): Date | null {
    return shown(ctx, user, user.createdAt);
  }
}
