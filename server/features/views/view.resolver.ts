import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";

import type { ViewPlace } from "../../../rules/view";
import { PagingArgs, type Page } from "../../platform/pagination";
import type { RequestContext } from "../../platform/request-context";
import { User } from "../users/user.entity";
import { userById } from "../users/user.loaders";
import { createView } from "./create-view";
import { deleteView } from "./delete-view";
import { restoreView } from "./restore-view";
import { updateView } from "./update-view";
import { View, ViewPlaceEnum } from "./view.entity";
import { CreateViewInput, DeleteViewInput, RestoreViewInput, UpdateViewInput, ViewPage } from "./view.inputs";
import { views } from "./views";

@Resolver(() => View)
export class ViewResolver {
  @Query(() => ViewPage, { description: "The caller's own and the shared views, by name." })
  views(
    @Arg("place", () => ViewPlaceEnum, { nullable: true, description: "Of which list; of all when left out." })
    place: ViewPlace | null,
    @Args(() => PagingArgs) paging: PagingArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Page<View>> {
    return views(ctx, { place, ...paging });
  }

  @Mutation(() => View, { description: "Keeps what a list is asked for under a name." })
  createView(
    @Arg("input", () => CreateViewInput, { description: "The new view." }) input: CreateViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<View> {
    return createView(ctx, input);
  }

  @Mutation(() => View, {
    description:
      "Changes a view of one's own, or as an ADMIN a shared one; refused when it was changed since it was read.",
  })
  updateView(
    @Arg("input", () => UpdateViewInput, { description: "What to change." }) input: UpdateViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<View> {
    return updateView(ctx, input);
  }

  @Mutation(() => View, { description: "Takes a view away; when it was shared, from everybody." })
  deleteView(
    @Arg("input", () => DeleteViewInput, { description: "Which one." }) input: DeleteViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<View> {
    return deleteView(ctx, input);
  }

  @Mutation(() => View, { description: "Brings a deleted view back to whose it was." })
  restoreView(
    @Arg("input", () => RestoreViewInput, { description: "Which one." }) input: RestoreViewInput,
    @Ctx() ctx: RequestContext,
  ): Promise<View> {
    return restoreView(ctx, input);
  }

  @FieldResolver(() => User, { description: "Whose it is." })
  owner(@Root() view: View, @Ctx() ctx: RequestContext): Promise<User | null> {
    return userById(ctx, view.ownerId);
  }
}
