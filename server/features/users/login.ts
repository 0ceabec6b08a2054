import { loginRules } from "../../../rules/session";
import { Unauthenticated } from "../../platform/errors";
import { isPasswordOf } from "../../platform/password-hasher";
import { definePublicUseCase } from "../../platform/use-case";
import { Session } from "./session.entity";
import { issueTokens } from "./session.grant";
import { assertMayTry, countFailure } from "./sign-in.limits";
import { User } from "./user.entity";

/** Opens a session. One message and one duration for an unknown e-mail, a wrong password and a disabled user. */
export const login = definePublicUseCase(loginRules, async (ctx, input) => {
  const email = input.email.trim().toLowerCase();
  await assertMayTry(ctx, email);
  const user = await ctx.db.findOneBy(User, { activeEmail: email, status: "ACTIVE" });
  if (!(await isPasswordOf(user?.passwordHash, input.password)) || !user) {
    await countFailure(ctx, email);
    throw new Unauthenticated("The e-mail or the password is wrong.");
  }
  const session = Session.open(user.id, ctx.userAgent, ctx.now(), ctx.settings.REFRESH_TOKEN_TTL);
  await ctx.db.insert(Session, session);
  return issueTokens(ctx, session, user);
});
