import { changePasswordRules } from "../../../rules/user";
import { assertAllowed, Conflict, InvalidInput } from "../../platform/errors";
import { isPasswordOf } from "../../platform/password-hasher";
import type { UserContext } from "../../platform/request-context";
import { definePreparedUseCase } from "../../platform/use-case";
import { tryOnce } from "./sign-in.limits";
import { replacePassword } from "./user.access";
import type { User } from "./user.entity";
import { findUser, lockUser } from "./user.loaders";
import { hashNewPassword } from "./user.password";
import { canChangePassword } from "./user.policy";

/** An open session alone does not do: it may be somebody else's who found the device. Wrong ones count as failed sign-ins. */
async function assertKnowsPassword(ctx: UserContext, user: User, password: string | null | undefined): Promise<void> {
  if (!password) throw InvalidInput.of("currentPassword", "This is required.");
  const isRight = await tryOnce(ctx, user.email, (turn) => isPasswordOf(user.passwordHash, password, turn));
  if (!isRight) throw InvalidInput.of("currentPassword", "This is not the current password.");
}

/** Sets a password and ends the sessions that were opened with the one before: all but the caller's own. */
export const changePassword = definePreparedUseCase(
  "changePassword",
  changePasswordRules,
  async (ctx, input) => {
    const user = await findUser(ctx, input.id ?? ctx.user.id);
    assertAllowed(canChangePassword(ctx.user, user.id));
    if (user.id === ctx.user.id) await assertKnowsPassword(ctx, user, input.currentPassword);
    return { replaced: user.passwordHash, passwordHash: await hashNewPassword(ctx, "newPassword", input.newPassword) };
  },
  async (ctx, input, { replaced, passwordHash }) => {
    const user = await lockUser(ctx, input.id ?? ctx.user.id);
    if (user.passwordHash !== replaced) throw new Conflict("The password was changed in the meantime.");
    return replacePassword(ctx, user, passwordHash, ctx.user.sessionId);
  },
);
