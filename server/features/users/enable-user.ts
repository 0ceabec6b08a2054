import { userRules } from "../../../rules/user";
import { assertAllowed } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { lockUser } from "./user.loaders";
import { isAdmin } from "./user.policy";

/** Lets a disabled user sign in again. */
export const enableUser = defineUseCase("enableUser", userRules, async (ctx, input) => {
  const user = await lockUser(ctx, input.id);
  assertAllowed(isAdmin(ctx.user));
  user.enable();
  await ctx.save(user, "USER_ENABLED");
  return user;
});
