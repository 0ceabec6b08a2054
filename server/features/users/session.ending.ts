import { In, IsNull, MoreThan } from "typeorm";

import type { WriteContext } from "../../platform/request-context";
import { Session } from "./session.entity";

/** Ends these sessions: their tokens mean nothing from the commit on, and their sockets close. */
export async function endThese(ctx: WriteContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db.update(Session, { id: In(ids) }, { revokedAt: ctx.now() });
  ctx.afterCommit(() => {
    for (const sessionId of ids) ctx.app.pubsub.publish("sessionEnded", { sessionId });
  });
}

/**
 * Ends the open sessions of a user, but for the one that is spared, and answers how many. The caller holds the user's row, so
 * that no session is opened meanwhile.
 */
export async function endSessions(ctx: WriteContext, userId: string, spared?: string): Promise<number> {
  const open = await ctx.db.find(Session, {
    select: { id: true },
    where: { userId, revokedAt: IsNull(), expiresAt: MoreThan(ctx.now()) },
  });
  const ids = open.map(({ id }) => id).filter((id) => id !== spared);
  await endThese(ctx, ids);
  return ids.length;
}
