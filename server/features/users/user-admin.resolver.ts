import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { RequestContext } from "../../platform/request-context";
import { changePassword } from "./change-password";
import { createUser } from "./create-user";
import { deleteUser } from "./delete-user";
import { disableUser } from "./disable-user";
import { enableUser } from "./enable-user";
import { updateUser } from "./update-user";
import { User } from "./user.entity";
import {
  ChangePasswordInput,
  CreateUserInput,
  DeleteUserInput,
  DisableUserInput,
  EnableUserInput,
  UpdateUserInput,
} from "./user.inputs";

@Resolver()
export class UserAdminResolver {
  @Mutation(() => User, { description: "Stores a new user. For ADMINs." })
  createUser(
    @Arg("input", () => CreateUserInput, { description: "The new user." }) input: CreateUserInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return createUser(ctx, input);
  }

  @Mutation(() => User, {
    description: "Changes a user: their own name, time zone and lead times, or any field of anybody by an ADMIN.",
  })
  updateUser(
    @Arg("input", () => UpdateUserInput, { description: "What to change." }) input: UpdateUserInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return updateUser(ctx, input);
  }

  @Mutation(() => User, { description: "Signs a user out everywhere and lets them in no more. For ADMINs." })
  disableUser(
    @Arg("input", () => DisableUserInput, { description: "Whom." }) input: DisableUserInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return disableUser(ctx, input);
  }

  @Mutation(() => User, { description: "Lets a disabled user sign in again. For ADMINs." })
  enableUser(
    @Arg("input", () => EnableUserInput, { description: "Whom." }) input: EnableUserInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return enableUser(ctx, input);
  }

  @Mutation(() => User, {
    description:
      "Deletes a user and signs them out everywhere; their leads and pending follow-ups go to someone else. For ADMINs.",
  })
  deleteUser(
    @Arg("input", () => DeleteUserInput, { description: "Whom, and who takes over." }) input: DeleteUserInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return deleteUser(ctx, input);
  }

  @Mutation(() => User, {
    description: "Sets a new password and ends the user's other sessions: one's own, or anybody's by an ADMIN.",
  })
  changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "The new one, and whose." }) input: ChangePasswordInput,
    @Ctx() ctx: RequestContext,
  ): Promise<User> {
    return changePassword(ctx, input);
  }
}
