import type { SelectQueryBuilder } from "typeorm";

import type { UserContext } from "../../platform/request-context";
import { Session } from "./session.entity";

/** One's own sessions that are open. Nobody sees another one's, an ADMIN no more than anybody. */
export const ownSessions = (ctx: UserContext): SelectQueryBuilder<Session> =>
  ctx.db
    .createQueryBuilder(Session, "session")
    .where("session.userId = :me AND session.revokedAt IS NULL AND session.expiresAt > :now")
    .setParameters({ me: ctx.user.id, now: ctx.now() });
