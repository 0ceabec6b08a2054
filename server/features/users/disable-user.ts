import { userRules } from "../../../rules/user";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { shutOut } from "./user.access";
import { lockUserAmongAdmins } from "./user.loaders";
import { isAdmin } from "./user.policy";

/** Signs a user out everywhere and lets them in no more; their records stay theirs. */
export const disableUser = defineUseCase("disableUser", userRules, async (ctx, input) => {
  const { user, isLastAdmin } = await lockUserAmongAdmins(ctx, input.id);
  assertAllowed(isAdmin(ctx.user));
  return shutOut(ctx, user, isLastAdmin);
});
