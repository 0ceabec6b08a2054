import DataLoader from "dataloader";

import type { App, CurrentUser } from "../../platform/request-context";
import type { AccessClaims } from "../../platform/tokens";
import { usersOfSessions } from "./session.loaders";

/** A disabled user or an ended session is noticed after this time at the latest, on any process; open sockets are watched. */
const MAX_AGE_MS = 3_000;
const MAX_ENTRIES = 10_000;

/** Who a token belongs to, and until when it is good (ms). */
export interface Authentication {
  user: CurrentUser;
  expiresAt: number;
}

/** Takes what a client sent as its authorization, whatever that is. */
export type Authenticate = (authorization: unknown) => Promise<Authentication | null>;

/** Sockets that come back all at once, after a restart, share their queries. */
const MAX_BATCH_SIZE = 500;

const createFindUser = (app: App) =>
  new DataLoader<string, CurrentUser | null>(
    async (sessionIds) => {
      const users = await usersOfSessions(app, [...new Set(sessionIds)]);
      const bySession = new Map(users.map((user) => [user.sessionId, user]));
      return sessionIds.map((id) => bySession.get(id) ?? null);
    },
    { cache: false, maxBatchSize: MAX_BATCH_SIZE, batchScheduleFn: setImmediate },
  );

/** Makes the function that turns an `Authorization` header into a user: read from the database, remembered for seconds. */
export function createAuthenticate(app: App): Authenticate {
  const findUser = createFindUser(app);
  /** Whoever is signed in sends the same token for a quarter of an hour; a signature that was right stays so. */
  const checked = new Map<string, AccessClaims>();
  const known = new Map<string, { user: CurrentUser | null; readAt: number }>();
  /** Grows with each message, so that a reading that ran beside one, and may have seen the state before, is not kept. */
  let changes = 0;
  app.pubsub.subscribe("sessionEnded", ({ sessionId }) => {
    changes += 1;
    known.delete(sessionId);
  });
  app.pubsub.subscribe("userChanged", ({ userId }) => {
    changes += 1;
    for (const [sessionId, { user }] of known) if (user?.id === userId) known.delete(sessionId);
  });

  async function userOf(sessionId: string): Promise<CurrentUser | null> {
    const now = app.now().getTime();
    const entry = known.get(sessionId);
    // A clock that is set back leaves entries of later than now, which would be believed for as long.
    if (entry && Math.abs(now - entry.readAt) < MAX_AGE_MS) return entry.user;
    const changesBefore = changes;
    const user = await findUser.load(sessionId);
    if (known.size >= MAX_ENTRIES) known.clear();
    if (changes === changesBefore) known.set(sessionId, { user, readAt: now });
    return user;
  }

  function claimsOf(token: string): AccessClaims | null {
    const remembered = checked.get(token);
    if (remembered && app.now().getTime() < remembered.expiresAt) return remembered;
    const claims = app.tokens.readAccess(token, app.now());
    if (checked.size >= MAX_ENTRIES) checked.clear();
    if (claims) checked.set(token, claims);
    return claims;
  }

  return async (authorization) => {
    const token = typeof authorization === "string" ? /^Bearer (\S+)$/i.exec(authorization)?.[1] : undefined;
    const claims = token ? claimsOf(token) : null;
    const user = claims && (await userOf(claims.sessionId));
    return user && claims.userId === user.id ? { user, expiresAt: claims.expiresAt } : null;
  };
}
