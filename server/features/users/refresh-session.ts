import { IsNull } from "typeorm";

import { refreshTokenRules } from "../../../rules/session";
import { Unauthenticated } from "../../platform/errors";
import type { RequestContext } from "../../platform/request-context";
import type { RefreshClaims } from "../../platform/tokens";
import { definePublicUseCase } from "../../platform/use-case";
import { Session } from "./session.entity";
import { issueTokens } from "./session.grant";
import { User } from "./user.entity";

/** Moves the session on by one token, if the one sent is the one in use: of parallel requests one succeeds. */
async function rotate(ctx: RequestContext, { sessionId, generation }: RefreshClaims): Promise<void> {
  const inUse = { id: sessionId, generation, revokedAt: IsNull() };
  await ctx.db.update(Session, inUse, { generation: generation + 1, rotatedAt: ctx.now() });
}

/** A spent token in someone's hands means that it was stolen, from them or by them: nobody keeps the session. */
async function revokeStolen(ctx: RequestContext, sessionId: string): Promise<void> {
  await ctx.db.update(Session, { id: sessionId, revokedAt: IsNull() }, { revokedAt: ctx.now() });
  ctx.app.pubsub.publish("sessionEnded", { sessionId });
  ctx.app.logger.warn(
    { requestId: ctx.requestId, sessionId },
    "a spent refresh token was used again; the session ended",
  );
}

/** Replaces a refresh token by its successor and issues a new access token. Throws Unauthenticated. */
export const refreshSession = definePublicUseCase("refreshSession", refreshTokenRules, async (ctx, input) => {
  const claims = ctx.app.tokens.readRefresh(input.refreshToken);
  if (!claims) throw new Unauthenticated();

  const before = await ctx.db.findOneBy(Session, { id: claims.sessionId });
  if (!before?.isOpen(ctx.now())) throw new Unauthenticated();
  if (before.generation === claims.generation) await rotate(ctx, claims);

  const session = await ctx.db.findOneByOrFail(Session, { id: claims.sessionId });
  if (!session.isOpen(ctx.now())) throw new Unauthenticated();
  if (!session.wasJustReplaced(claims.generation, ctx.now())) {
    await revokeStolen(ctx, session.id);
    throw new Unauthenticated();
  }
  const user = await ctx.db.findOneBy(User, { id: session.userId, status: "ACTIVE", deletedAt: IsNull() });
  if (!user) throw new Unauthenticated();
  return issueTokens(ctx, session, user);
});
