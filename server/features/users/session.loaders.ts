import { NotFound } from "../../platform/errors";
import {
  standingOf,
  type App,
  type CurrentUser,
  type RequestContext,
  type UseCaseContext,
} from "../../platform/request-context";
import { Session } from "./session.entity";
import { ownSessions } from "./session.scope";
import { User } from "./user.entity";

/** As many sessions as are asked for at a time. */
const PAGE_SIZE = 500;

/** An address that was not signed in from for so long may have become somebody else's. */
export const AT_HOME_MS = 90 * 86_400_000;

/** The users of those of these sessions that let somebody in, as the database knows them now. */
export async function usersOfSessions(app: App, sessionIds: readonly string[]): Promise<CurrentUser[]> {
  return app.db
    .createQueryBuilder(Session, "session")
    .innerJoin(User, "user", "user.id = session.userId")
    .select("session.id", "sessionId")
    .addSelect("user.id", "id")
    .addSelect("user.role", "role")
    .addSelect("user.timezone", "timezone")
    .where("session.id IN (:...sessionIds) AND session.revokedAt IS NULL AND session.expiresAt > :now")
    .andWhere("user.status = 'ACTIVE' AND user.deletedAt IS NULL")
    .setParameters({ sessionIds, now: app.now() })
    .getRawMany<CurrentUser>();
}

/**
 * Those of these users whose session has ended, who may not sign in any more, or who are no longer what they were: what
 * pub/sub says at once, found by asking the database.
 */
export async function findOutdated(app: App, users: readonly CurrentUser[]): Promise<CurrentUser[]> {
  const outdated: CurrentUser[] = [];
  for (let start = 0; start < users.length; start += PAGE_SIZE) {
    const page = users.slice(start, start + PAGE_SIZE);
    const ids = page.map(({ sessionId }) => sessionId);
    const open = new Set((await usersOfSessions(app, ids)).map(standingOf));
    outdated.push(...page.filter((user) => !open.has(standingOf(user))));
  }
  return outdated;
}

/** Whether the user with this e-mail has signed in from this network of late. It asks the same of an e-mail that nobody has. */
export function hasSignedInFrom(ctx: RequestContext, email: string, network: string): Promise<boolean> {
  return ctx.db
    .createQueryBuilder(Session, "session")
    .innerJoin(User, "user", "user.id = session.userId")
    .where("user.activeEmail = :email AND session.network = :network AND session.network <> ''")
    .andWhere("session.createdAt > :since")
    .setParameters({ email, network, since: new Date(ctx.now().getTime() - AT_HOME_MS) })
    .getExists();
}

/** An open session of the caller's own, its row locked, so that it is not renewed meanwhile. Throws NotFound. */
export async function lockOwnSession(ctx: UseCaseContext, id: string): Promise<Session> {
  const query = ownSessions(ctx).andWhere("session.id = :id", { id }).setLock("pessimistic_write");
  const session = await query.getOne();
  if (!session) throw new NotFound("session");
  return session;
}
