import { z } from "zod";

import { createUserRules, password } from "../../../rules/user";
import { Conflict, InvalidInput, NotFound } from "../../platform/errors";
import { createSystemContext, type App, type WriteContext } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { parseInput } from "../../platform/use-case";
import { replacePassword, shutOut } from "./user.access";
import { refuseTakenEmail } from "./user.email";
import { User } from "./user.entity";
import { lockUser, lockUserAmongAdmins } from "./user.loaders";
import { hashNewPassword } from "./user.password";
import { visibleUsers } from "./user.scope";

// What whoever runs the server does to the users when nobody can sign in to do it. Nobody asks, so the system acts, by the
// rules that hold for everybody.

const systemOf = (app: App) => createSystemContext(app, "user-command");

const act = <Result>(app: App, run: (ctx: WriteContext) => Promise<Result>): Promise<Result> =>
  inTransaction(systemOf(app), run);

async function idOf(ctx: WriteContext, email: string): Promise<string> {
  const user = await ctx.db.findOne(User, {
    select: { id: true },
    where: { activeEmail: email.trim().toLowerCase() },
  });
  if (!user) throw new NotFound("user");
  return user.id;
}

/** Every user who is not deleted, the oldest first. */
export const listUsers = (app: App): Promise<User[]> => visibleUsers(systemOf(app)).orderBy("user.id").getMany();

/** Stores a user. The first one takes the owner's place, which the code in the log would give to somebody else otherwise. */
export async function addUser(app: App, input: unknown): Promise<User> {
  const { name, email, role, password: chosen } = parseInput(createUserRules, input);
  const passwordHash = await hashNewPassword(systemOf(app), "password", chosen);
  const timezone = app.settings.BUSINESS_TIMEZONE;
  return act(app, async (ctx) => {
    const isFirst = !(await ctx.db.exists(User));
    if (isFirst && role !== "ADMIN") throw InvalidInput.of("role", "The first user must be an ADMIN.");
    const given = { name, email, timezone, passwordHash };
    const user = isFirst ? User.createOwner(given) : User.create({ ...given, role });
    await refuseTakenEmail(ctx.save(user, "USER_CREATED"));
    return user;
  });
}

const resetRules = z.strictObject({ email: z.string(), password });

/** Gives a user another password and signs them out everywhere. */
export async function resetPassword(app: App, input: unknown): Promise<User> {
  const { email, password: chosen } = parseInput(resetRules, input);
  const passwordHash = await hashNewPassword(systemOf(app), "password", chosen);
  return act(app, async (ctx) => replacePassword(ctx, await lockUser(ctx, await idOf(ctx, email)), passwordHash));
}

/** Signs a user out everywhere and lets them in no more; the last ADMIN is refused. */
export const barUser = (app: App, email: string): Promise<User> =>
  act(app, async (ctx) => {
    const { user, isLastAdmin } = await lockUserAmongAdmins(ctx, await idOf(ctx, email));
    if (!user.isActive()) throw new Conflict("This user is disabled already.");
    return shutOut(ctx, user, isLastAdmin);
  });

/** Lets a disabled user sign in again. */
export const readmitUser = (app: App, email: string): Promise<User> =>
  act(app, async (ctx) => {
    const user = await lockUser(ctx, await idOf(ctx, email));
    if (user.isActive()) throw new Conflict("This user is not disabled.");
    user.enable();
    await ctx.save(user, "USER_ENABLED");
    return user;
  });
