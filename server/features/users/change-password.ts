import { changePasswordRules } from "../../../rules/user";
import { assertAllowed, Conflict, InvalidInput } from "../../platform/errors";
import { hashPassword, isPasswordOf } from "../../platform/password-hasher";
import type { UserContext } from "../../platform/request-context";
import { definePreparedUseCase } from "../../platform/use-case";
import { endSessions } from "./session.ending";
import { assertMayTry, countFailure } from "./sign-in.limits";
import type { User } from "./user.entity";
import { findUser, lockUser } from "./user.loaders";
import { canChangePassword } from "./user.policy";

/** An open session alone does not do: it may be somebody else's who found the device. Wrong ones count as failed sign-ins. */
async function assertKnowsPassword(ctx: UserContext, user: User, password: string | null | undefined): Promise<void> {
  if (!password) throw InvalidInput.of("currentPassword", "This is required.");
  await assertMayTry(ctx, user.email);
  if (await isPasswordOf(user.passwordHash, password)) return;
  await countFailure(ctx, user.email);
  throw InvalidInput.of("currentPassword", "This is not the current password.");
}

/** Sets a password and ends the sessions that were opened with the one before: all but the caller's own. */
export const changePassword = definePreparedUseCase(
  "changePassword",
  changePasswordRules,
  async (ctx, input) => {
    const user = await findUser(ctx, input.id ?? ctx.user.id);
    assertAllowed(canChangePassword(ctx.user, user.id));
    if (user.id === ctx.user.id) await assertKnowsPassword(ctx, user, input.currentPassword);
    return { replaced: user.passwordHash, passwordHash: await hashPassword(input.newPassword) };
  },
  async (ctx, input, { replaced, passwordHash }) => {
    const user = await lockUser(ctx, input.id ?? ctx.user.id);
    if (user.passwordHash !== replaced) throw new Conflict("The password was changed in the meantime.");
    user.changePassword(passwordHash);
    await ctx.save(user, "USER_PASSWORD_CHANGED");
    await endSessions(ctx, user.id, ctx.user.sessionId);
    return user;
  },
);
