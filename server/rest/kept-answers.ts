import { MoreThan } from "typeorm";

import { DomainError } from "../platform/errors";
import type { TransactionGuard, UserContext } from "../platform/request-context";
import { inTransaction } from "../platform/transaction";
import { IdempotencyKey, type KeptAnswer } from "./idempotency-key.entity";

const LIFETIME_MS = 24 * 3_600_000;

/** Each request with a key removes at most so many that have expired, so the table stays small without a job of its own. */
const MAX_PURGED = 100;

/** What tells a repetition from another request with the same key. */
export interface KeyedRequest {
  readonly key: string;
  /** The one to be stored, and those that may have been stored for the same request before the keys changed. */
  readonly requestHashes: readonly [string, ...string[]];
}

/** Ends the transaction of a request whose first sending was answered: that answer is given again. */
export class AlreadyAnswered extends Error {
  constructor(readonly answer: KeptAnswer) {
    super("This request was answered before.");
  }
}

export const mismatch = () =>
  new DomainError("IDEMPOTENCY_MISMATCH", "This Idempotency-Key was used for another request. Use a new one.");

/**
 * Sees to it that there is a row to lock. It is committed before the request begins and stays when that is refused: of many
 * who wait for a row whose insertion is rolled back, each would go on to insert it, and InnoDB would have them deadlock.
 */
export async function reserveKey(ctx: UserContext, { key, requestHashes: [requestHash] }: KeyedRequest): Promise<void> {
  const { id: userId } = ctx.user;
  const now = ctx.now();
  if (await ctx.db.existsBy(IdempotencyKey, { userId, key, expiresAt: MoreThan(now) })) return;
  await inTransaction(ctx, async ({ db }) => {
    const name = [userId, key];
    await db.query("DELETE FROM idempotency_keys WHERE user_id = ? AND idempotency_key = ? AND expires_at <= ?", [
      ...name,
      now,
    ]);
    await db.query(
      `INSERT INTO idempotency_keys (user_id, idempotency_key, request_hash, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE user_id = user_id`,
      [...name, requestHash, now, new Date(now.getTime() + LIFETIME_MS)],
    );
  });
}

/**
 * Keeps the answer under the key in the transaction that stores the record: both are there or neither. Whoever sends the
 * same key at the same time, to whichever process, waits for the row, and then finds the answer in it.
 */
export function keepAnswer(
  ctx: UserContext,
  { key, requestHashes }: KeyedRequest,
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): TransactionGuard {
  const name = { userId: ctx.user.id, key };
  return {
    async before(db) {
      const lock = { mode: "pessimistic_write" } as const;
      const { answer, requestHash: answered } = await db.findOneOrFail(IdempotencyKey, { where: name, lock });
      if (!answer) return;
      throw requestHashes.includes(answered) ? new AlreadyAnswered(answer) : mismatch();
    },
    async after(db, result) {
      await db.update(IdempotencyKey, name, { requestHash: requestHashes[0], answer: await present(result) });
    },
  };
}

/** The sender has their answer, whatever becomes of this: what is left over, the next one removes. */
export async function purgeKeys({ db, app, requestId, now }: UserContext): Promise<void> {
  try {
    await db.query(`DELETE FROM idempotency_keys WHERE expires_at <= ? LIMIT ${MAX_PURGED}`, [now()]);
  } catch (error) {
    app.logger.warn({ err: error, requestId }, "answers that have expired could not be removed");
  }
}
