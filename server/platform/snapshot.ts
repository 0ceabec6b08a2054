import type { RequestContext } from "./request-context";

/**
 * Runs queries that all see the database as it is at one moment, whatever is committed meanwhile. At READ COMMITTED, as
 * connections are otherwise, each of them would see a moment of its own.
 */
export const inSnapshot = <Ctx extends RequestContext, Result>(
  ctx: Ctx,
  read: (ctx: Ctx) => Promise<Result>,
): Promise<Result> => ctx.db.transaction("REPEATABLE READ", (db) => read({ ...ctx, db }));
