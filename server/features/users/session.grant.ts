import type { RequestContext } from "../../platform/request-context";
import type { Session } from "./session.entity";
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
