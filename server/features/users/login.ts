import { IsNull } from "typeorm";

import { loginRules } from "../../../rules/session";
import { Unauthenticated } from "../../platform/errors";
import { isPasswordOf } from "../../platform/password-hasher";
import { inTransaction } from "../../platform/transaction";
import { definePublicUseCase } from "../../platform/use-case";
import { openSession } from "./session.grant";
import { tryOnce } from "./sign-in.limits";
import { User } from "./user.entity";

const refusal = () => new Unauthenticated("The e-mail or the password is wrong.");

/** Opens a session. One message and one duration for an unknown e-mail, a wrong password and a disabled user. */
export const login = definePublicUseCase("login", loginRules, async (ctx, input) => {
  const email = input.email.trim().toLowerCase();
  const user = await tryOnce(ctx, email, async (turn) => {
    const found = await ctx.db.findOneBy(User, { activeEmail: email, status: "ACTIVE" });
    const isRight = await isPasswordOf(found?.passwordHash, input.password, turn);
    return isRight && found !== null && found;
  });
  if (!user) throw refusal();
  return inTransaction(ctx, async (tx) => {
    // Comparing took a while, in which the user may have been disabled or the password changed.
    const held = await tx.db.findOne(User, {
      where: { id: user.id, status: "ACTIVE", deletedAt: IsNull() },
      lock: { mode: "pessimistic_write" },
    });
    if (held?.passwordHash !== user.passwordHash) throw refusal();
    return openSession(tx, held);
  });
});
