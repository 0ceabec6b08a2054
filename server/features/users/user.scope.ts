import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

import type { Sighting } from "../../platform/live-lookup";
import type { App, RequestContext } from "../../platform/request-context";
import { User } from "./user.entity";

/** The users that anybody signed in may see: all that are not deleted. What of them is judged field by field. */
export const visibleUsers = (ctx: RequestContext): SelectQueryBuilder<User> =>
  ctx.db.createQueryBuilder(User, "user").where("user.deletedAt IS NULL");

/** Joins these users, as far as they may sign in, as `viewer`, and selects which of them sees which row. */
export const withViewers = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  userIds: readonly string[],
): Promise<Sighting[]> =>
  query
    .innerJoin(User, "viewer", "viewer.id IN (:...userIds) AND viewer.status = 'ACTIVE' AND viewer.deletedAt IS NULL")
    .setParameter("userIds", userIds)
    .select([`${query.alias}.id AS recordId`, "viewer.id AS userId"])
    .addSelect(["viewer.role AS role", "viewer.timezone AS timezone"])
    .getRawMany<Sighting>();

/**
 * Which of these users are told of changes of those: ADMINs of all, and each of themselves. Others may read no more than name,
 * role and status, and would learn from an event that something else has changed. A deleted user is still known.
 */
export const userSightings = (app: App, userIds: string[], seenIds: string[]): Promise<Sighting[]> =>
  withViewers(
    app.db
      .createQueryBuilder(User, "user")
      .where("user.id IN (:...seenIds)", { seenIds })
      .andWhere("(viewer.role = 'ADMIN' OR viewer.id = user.id)"),
    userIds,
  );
