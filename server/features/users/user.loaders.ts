import { NotFound } from "../../platform/errors";
import { defineRecordLoader } from "../../platform/loader";
import { readOne } from "../../platform/read-records";
import type { UserContext, WriteContext } from "../../platform/request-context";
import { User } from "./user.entity";
import { visibleUsers } from "./user.scope";

/** Any user, also a deleted one: a lead keeps showing who owned it. */
export const userById = defineRecordLoader(User);

/**
 * A user who is to be given something, held so that nobody disables or deletes them before it is theirs. In plain SQL, since
 * TypeORM writes FOR SHARE, which MariaDB does not know.
 */
export async function holdUser(ctx: WriteContext, id: string): Promise<User | null> {
  await ctx.db.query("SELECT id FROM users WHERE id = ? LOCK IN SHARE MODE", [id]);
  return ctx.db.findOneBy(User, { id });
}

/** The ids of all who answer for everything, held so that each of them stays one until the transaction ends. */
export async function holdActiveAdmins(ctx: WriteContext): Promise<string[]> {
  const sql = `SELECT id FROM users WHERE role = 'ADMIN' AND status = 'ACTIVE' AND deleted_at IS NULL
    ORDER BY id LOCK IN SHARE MODE`;
  return (await ctx.db.query<{ id: string }[]>(sql)).map(({ id }) => id);
}

/** A user who is not deleted. Throws NotFound. */
export const findUser = (ctx: UserContext, id: string): Promise<User> =>
  readOne(ctx.db, visibleUsers(ctx).andWhere("user.id = :id", { id }), "user");

/** The same for change, their row locked. Throws NotFound. */
export const lockUser = (ctx: WriteContext, id: string): Promise<User> =>
  ctx.lock(visibleUsers(ctx).andWhere("user.id = :id", { id }), "user");

/** A user for change, beside whom every active ADMIN is held. */
export interface UserAmongAdmins {
  user: User;
  /** Whether nobody would be left to manage the users without them. */
  isLastAdmin: boolean;
  /** The other user that was asked for, if there is one. */
  other: User | undefined;
}

/**
 * A user for a change that may take an ADMIN away. All rows are locked by one statement in the order of their ids, so that
 * two ADMINs who demote each other take turns and the second one sees what is left. Throws NotFound.
 */
export async function lockUserAmongAdmins(
  ctx: WriteContext,
  id: string,
  otherId?: string | null,
): Promise<UserAmongAdmins> {
  const query = visibleUsers(ctx)
    .andWhere("(user.id IN (:...ids) OR (user.role = 'ADMIN' AND user.status = 'ACTIVE'))", {
      ids: [id, otherId ?? id],
    })
    .orderBy("user.id");
  const held = await ctx.lockAll(query);
  const user = held.find((one) => one.id === id);
  if (!user) throw new NotFound("user");
  const isLastAdmin = user.isActiveAdmin() && held.filter((one) => one.isActiveAdmin()).length === 1;
  return { user, isLastAdmin, other: held.find((one) => one.id === otherId) };
}
