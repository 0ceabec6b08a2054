import { createUserRules } from "../../../rules/user";
import { assertAllowed } from "../../platform/errors";
import { definePreparedUseCase } from "../../platform/use-case";
import { refuseTakenEmail } from "./user.email";
import { User } from "./user.entity";
import { hashNewPassword } from "./user.password";
import { isAdmin } from "./user.policy";

/** Stores a new user. Of several with one e-mail, also at once, the first is stored. */
export const createUser = definePreparedUseCase(
  "createUser",
  createUserRules,
  (ctx, input) => {
    assertAllowed(isAdmin(ctx.user));
    return hashNewPassword(ctx, "password", input.password);
  },
  async (ctx, input, passwordHash) => {
    const { name, email, role } = input;
    const remindBefore = input.remindBefore ?? [];
    const timezone = input.timezone ?? ctx.settings.BUSINESS_TIMEZONE;
    const user = User.create({ name, email, role, timezone, remindBefore, passwordHash });
    await refuseTakenEmail(ctx.save(user, "USER_CREATED"));
    return user;
  },
);
