import { createViewRules } from "../../../rules/view";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { View } from "./view.entity";
import { assertRoomForView } from "./view.limit";
import { canShareViews } from "./view.policy";

/** Keeps what a list is asked for under a name, for oneself or for everybody. */
export const createView = defineUseCase("createView", createViewRules, async (ctx, input) => {
  if (input.isShared) assertAllowed(canShareViews(ctx.user));
  await assertRoomForView(ctx, ctx.user.id);
  const view = View.create({ ...input, ownerId: ctx.user.id });
  await ctx.save(view, "VIEW_CREATED");
  return view;
});
