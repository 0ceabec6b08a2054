import { updateViewRules } from "../../../rules/view";
import { applyFields, assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockView } from "./view.loaders";
import { canEditView, canShareViews } from "./view.policy";

/** Renames a view, shares it or takes that back, or lets it ask for something else. */
export const updateView = defineUseCase("updateView", updateViewRules, async (ctx, input) => {
  const view = await lockView(ctx, input.id);
  assertAllowed(canEditView(ctx.user, view));
  if (input.isShared && !view.isShared) assertAllowed(canShareViews(ctx.user));
  assertBasedOnCurrent(view, input);
  applyFields(view, input, ["name", "search", "isShared"]);
  await ctx.save(view, "VIEW_UPDATED");
  return view;
});
