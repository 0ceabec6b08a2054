import { deleteViewRules } from "../../../rules/view";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockView } from "./view.loaders";
import { canEditView } from "./view.policy";

/** Takes a view away; when it was shared, from everybody. */
export const deleteView = defineUseCase("deleteView", deleteViewRules, async (ctx, input) => {
  const view = await lockView(ctx, input.id);
  assertAllowed(canEditView(ctx.user, view));
  view.delete(ctx.now());
  await ctx.save(view, "VIEW_DELETED");
  return view;
});
