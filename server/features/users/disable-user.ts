import { userRules } from "../../../rules/user";
import { assertAllowed, Conflict } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { endSessions } from "./session.ending";
import { lockUserAmongAdmins } from "./user.loaders";
import { isAdmin } from "./user.policy";

/** Signs a user out everywhere and lets them in no more; their records stay theirs. */
export const disableUser = defineUseCase("disableUser", userRules, async (ctx, input) => {
  const { user, isLastAdmin } = await lockUserAmongAdmins(ctx, input.id);
  assertAllowed(isAdmin(ctx.user));
  if (isLastAdmin) throw new Conflict("The last active owner cannot be disabled.");
  user.disable();
  await ctx.save(user, "USER_DISABLED");
  await endSessions(ctx, user.id);
  return user;
});
