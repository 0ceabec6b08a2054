import { deleteUserRules } from "../../../rules/user";
import { assertAllowed, Conflict, InvalidInput } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { endSessions } from "./session.ending";
import { lockUserAmongAdmins } from "./user.loaders";
import { isAdmin } from "./user.policy";

/**
 * Deletes a user, whose e-mail can then be used again. Their leads and pending follow-ups go to `reassignTo`; the listeners
 * that move them refuse the deletion when there are some and nobody was named.
 */
export const deleteUser = defineUseCase("deleteUser", deleteUserRules, async (ctx, input) => {
  const { user, isLastAdmin, other: heir } = await lockUserAmongAdmins(ctx, input.id, input.reassignTo);
  assertAllowed(isAdmin(ctx.user));
  const canInherit = heir !== user && heir?.canBeAssigned();
  if (input.reassignTo && !canInherit)
    throw InvalidInput.of("reassignTo", "This must be another active owner or sales rep.");
  if (isLastAdmin) throw new Conflict("The last active owner cannot be deleted.");
  user.delete(ctx.now(), heir?.id ?? null);
  await ctx.save(user, "USER_DELETED");
  await endSessions(ctx, user.id);
  return user;
});
