import { updateUserRules } from "../../../rules/user";
import { applyFields, assertBasedOnCurrent } from "../../platform/edit";
import { assertAllowed, Conflict } from "../../platform/errors";
import { defineUseCase } from "../../platform/use-case";
import { refuseTakenEmail } from "./user.email";
import { lockUserAmongAdmins } from "./user.loaders";
import { canEditUser } from "./user.policy";

const editable = ["name", "email", "role", "timezone", "language", "remindBefore"] as const;

/** Changes the named fields of a user; naming one that the caller may not change refuses all of it. */
export const updateUser = defineUseCase("updateUser", updateUserRules, async (ctx, input) => {
  const { user, isLastAdmin } = await lockUserAmongAdmins(ctx, input.id);
  const named = editable.filter((field) => input[field] !== undefined);
  assertAllowed(canEditUser(ctx.user, user.id, named));
  assertBasedOnCurrent(user, input);
  applyFields(user, input, named);
  if (isLastAdmin && !user.isActiveAdmin()) {
    const detail = { field: "role", message: "This is the last owner. Make another user one first." };
    throw new Conflict("The last active owner cannot be given another role.", [detail]);
  }
  await refuseTakenEmail(ctx.save(user, "USER_UPDATED"));
  return user;
});
