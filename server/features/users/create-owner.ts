import { createOwnerRules } from "../../../rules/user";
import { isDuplicate } from "../../platform/database-errors";
import { Forbidden } from "../../platform/errors";
import type { RequestContext } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { definePublicUseCase } from "../../platform/use-case";
import { assertOwnerCode } from "./owner.code";
import { openSession } from "./session.grant";
import { User } from "./user.entity";
import { hashNewPassword } from "./user.password";

const refusal = () => new Forbidden("The owner account exists already. Sign in, or ask the owner for an account.");

async function storeOwner(ctx: RequestContext, owner: User) {
  try {
    return await inTransaction(ctx, async (tx) => {
      await tx.save(owner, "USER_CREATED");
      return openSession(tx, owner);
    });
  } catch (error) {
    throw isDuplicate(error) ? refusal() : error;
  }
}

/** Stores the first user, an ADMIN, and signs them in. The code means nothing once there is any user, deleted ones included. */
export const createOwner = definePublicUseCase("createOwner", createOwnerRules, async (ctx, input) => {
  if (await ctx.db.exists(User)) throw refusal();
  await assertOwnerCode(ctx, input.code);
  const { name, email } = input;
  const timezone = input.timezone ?? ctx.settings.BUSINESS_TIMEZONE;
  const passwordHash = await hashNewPassword(ctx, "password", input.password);
  return storeOwner(ctx, User.createOwner({ name, email, timezone, passwordHash }));
});
