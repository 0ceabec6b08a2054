import { IsNull } from "typeorm";

import { refreshTokenRules } from "../../../rules/session";
import { definePublicUseCase } from "../../platform/use-case";
import { Session } from "./session.entity";

/** Ends the session that a refresh token belongs to. A token that means nothing ends nothing, and that is fine too. */
export const logout = definePublicUseCase("logout", refreshTokenRules, async (ctx, input) => {
  const claims = ctx.app.tokens.readRefresh(input.refreshToken);
  if (!claims) return;
  await ctx.db.update(Session, { id: claims.sessionId, revokedAt: IsNull() }, { revokedAt: ctx.now() });
  ctx.app.pubsub.publish("sessionEnded", { sessionId: claims.sessionId });
});
