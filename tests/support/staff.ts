import type { EntityManager } from "typeorm";

import { Session } from "../../server/features/users/session.entity";
import { User } from "../../server/features/users/user.entity";
import type { StoredRecord } from "../../server/platform/record";
import type { Tokens } from "../../server/platform/tokens";

const CHUNK = 500;
const HOUR_S = 3_600;

export async function inChunks<T>(all: readonly T[], work: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += CHUNK) await work(all.slice(start, start + CHUNK));
}

/** What the system itself stores, many at a time and without its listeners. */
export async function storeAll(db: EntityManager, records: readonly StoredRecord[]): Promise<void> {
  const now = new Date();
  await inChunks(records, async (chunk) => {
    chunk.forEach((record) => Object.assign(record, { version: 1, createdAt: now, updatedAt: now }));
    await db.insert(chunk[0]!.constructor, chunk);
  });
}

/** So many reps, whose passwords nobody knows. */
export async function hireReps(db: EntityManager, count: number): Promise<User[]> {
  const users = Array.from({ length: count }, (_, index) =>
    User.create({
      name: `Person ${index}`,
      email: `person${index}@shop.test`,
      role: "REP",
      timezone: "UTC",
      passwordHash: "not used",
    }),
  );
  await storeAll(db, users);
  return users;
}

/**
 * An access token of a new session of each. They are signed in as the server does it, but for the password, whose hashing
 * takes a third of a second for each.
 */
export async function signInAll(
  db: EntityManager,
  tokens: Tokens,
  users: readonly User[],
  now = new Date(),
): Promise<string[]> {
  const sessions = users.map(({ id }) => Session.open(id, "test", now, 24 * HOUR_S));
  // Before they are stored: TypeORM reads several back in an order of its own, and gives each the id of another.
  const signed = sessions.map(({ id: sessionId, userId }) => tokens.signAccess({ userId, sessionId }, now, 4 * HOUR_S));
  await inChunks(sessions, (chunk) => db.insert(Session, chunk));
  return signed;
}
