import { networkOf } from "../../platform/network";
import type { RequestContext, WriteContext } from "../../platform/request-context";
import { Session } from "./session.entity";
import type { User } from "./user.entity";

/** What a client gets for signing in or refreshing; `expiresIn` is the access token's remaining life in seconds. */
export interface SessionGrant {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
  user: User;
  sessionId: string;
}

/** Makes the tokens of a session as it stands. */
export function issueTokens(ctx: RequestContext, session: Session, user: User): SessionGrant {
  const { ACCESS_TOKEN_TTL: expiresIn } = ctx.settings;
  return {
    accessToken: ctx.app.tokens.signAccess({ userId: user.id, sessionId: session.id }, ctx.now(), expiresIn),
    refreshToken: ctx.app.tokens.signRefresh({ sessionId: session.id, generation: session.generation }),
    expiresIn,
    user,
    sessionId: session.id,
  };
}

/** Opens a session. The caller holds the user's row, so that whoever ends the sessions of this user at the same time sees it. */
export async function openSession(ctx: WriteContext, user: User): Promise<SessionGrant> {
  const session = Session.open(user.id, ctx.userAgent, ctx.now(), ctx.settings.REFRESH_TOKEN_TTL);
  session.network = networkOf(ctx.address);
  await ctx.db.insert(Session, session);
  return issueTokens(ctx, session, user);
}
