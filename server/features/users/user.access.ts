import { Conflict } from "../../platform/errors";
import type { WriteContext } from "../../platform/request-context";
import { endSessions } from "./session.ending";
import type { User } from "./user.entity";

/** Lets a locked user in no more and signs them out everywhere. Throws Conflict for the last one who answers for all. */
export async function shutOut(ctx: WriteContext, user: User, isLastAdmin: boolean): Promise<User> {
  if (isLastAdmin) throw new Conflict("The last active owner cannot be disabled.");
  user.disable();
  await ctx.save(user, "USER_DISABLED");
  await endSessions(ctx, user.id);
  return user;
}

/** Gives a locked user another password and ends what was opened with the one before, but for the session that is spared. */
export async function replacePassword(
  ctx: WriteContext,
  user: User,
  passwordHash: string,
  spared?: string,
): Promise<User> {
  user.changePassword(passwordHash);
  await ctx.save(user, "USER_PASSWORD_CHANGED");
  await endSessions(ctx, user.id, spared);
  return user;
}
