import { restoreViewRules } from "../../../rules/view";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { assertRoomForView } from "./view.limit";
import { lockDeletedView } from "./view.loaders";
import { canEditView } from "./view.policy";

/** Brings a deleted view back to whose it was. */
export const restoreView = defineUseCase("restoreView", restoreViewRules, async (ctx, input) => {
  const view = await lockDeletedView(ctx, input.id);
  assertAllowed(canEditView(ctx.user, view));
  await assertRoomForView(ctx, view.ownerId);
  view.restore();
  await ctx.save(view, "VIEW_RESTORED");
  return view;
});
