import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";

import { DomainError, InvalidInput } from "../platform/errors";
import { perApp } from "../platform/per-app";
import type { TransactionGuard, UserContext } from "../platform/request-context";
import { IdempotencyKey, type KeptAnswer } from "./idempotency-key.entity";

const LIFETIME_MS = 24 * 3_600_000;

/** Each request with a key removes at most so many that have expired, so the table stays small without a job of its own. */
const MAX_PURGED = 100;

/** Ends the transaction of a request whose first sending was answered: that answer is given again. */
class AlreadyAnswered extends Error {
  constructor(readonly answer: KeptAnswer) {
    super("This request was answered before.");
  }
}

const mismatch = () =>
  new DomainError("IDEMPOTENCY_MISMATCH", "This Idempotency-Key was used for another request. Use a new one.");

/** The key of a request, which its client made up. Throws InvalidInput. */
export function readKey(header: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw InvalidInput.of("Idempotency-Key", "This must be 1 to 255 visible ASCII characters.");
}

/** Tells a repetition from another request with the same key. */
export const hashOf = (method: string, path: string, input: object): string =>
  createHash("sha256")
    .update(`${method} ${path}\n${JSON.stringify(input)}`)
    .digest("hex");

/**
 * Keeps the answer under the key in the transaction that stores the record: both are there or neither. Whoever sends the
 * same key at the same time, to whichever process, waits for the row, and then finds the answer in it.
 */
function keepAnswer(
  ctx: UserContext,
  request: { key: string; requestHash: string },
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): TransactionGuard {
  const { key, requestHash } = request;
  const name = [ctx.user.id, key];
  return {
    async before(db) {
      const now = ctx.now();
      const times = [now, new Date(now.getTime() + LIFETIME_MS)];
      await db.query("DELETE FROM idempotency_keys WHERE user_id = ? AND idempotency_key = ? AND expires_at <= ?", [
        ...name,
        now,
      ]);
      await db.query(
        `INSERT INTO idempotency_keys (user_id, idempotency_key, request_hash, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE user_id = user_id`,
        [...name, requestHash, ...times],
      );
      const row = await db.findOneByOrFail(IdempotencyKey, { userId: ctx.user.id, key });
      if (row.requestHash !== requestHash) throw mismatch();
      if (row.answer) throw new AlreadyAnswered(row.answer);
    },
    async after(db, result) {
      const answer = JSON.stringify(await present(result));
      await db.query("UPDATE idempotency_keys SET answer = ? WHERE user_id = ? AND idempotency_key = ?", [
        answer,
        ...name,
      ]);
    },
  };
}

const purge = (db: EntityManager, now: Date) =>
  db.query(`DELETE FROM idempotency_keys WHERE expires_at <= ? LIMIT ${MAX_PURGED}`, [now]);

/** Requests of this process that are being answered, so that a repetition costs no second hashing of a password. */
const underWay = perApp(() => new Map<string, { requestHash: string; answer: Promise<KeptAnswer> }>());

async function runOnce(
  ctx: UserContext,
  request: { key: string; requestHash: string },
  run: (guard: TransactionGuard) => Promise<unknown>,
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  try {
    const result = await run(keepAnswer(ctx, request, present));
    await purge(ctx.db, ctx.now());
    return await present(result);
  } catch (error) {
    if (error instanceof AlreadyAnswered) return error.answer;
    throw error;
  }
}

/**
 * Runs a request that creates a record at most once for its key, and answers every repetition with the answer to the first,
 * for 24 hours. A refused request keeps nothing: it may be sent again with the same key. Throws IDEMPOTENCY_MISMATCH.
 */
export async function answerOnce(
  ctx: UserContext,
  request: { key: string; requestHash: string },
  run: (guard: TransactionGuard) => Promise<unknown>,
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  const requests = underWay(ctx.app);
  const name = `${ctx.user.id} ${request.key}`;
  const first = requests.get(name);
  if (first && first.requestHash !== request.requestHash) throw mismatch();
  if (first) return first.answer;
  const answer = runOnce(ctx, request, run, present);
  requests.set(name, { requestHash: request.requestHash, answer });
  try {
    return await answer;
  } finally {
    requests.delete(name);
  }
}
