import { InvalidInput } from "../platform/errors";
import { perApp } from "../platform/per-app";
import type { App, TransactionGuard, UserContext } from "../platform/request-context";
import type { KeptAnswer } from "./idempotency-key.entity";
import { AlreadyAnswered, keepAnswer, mismatch, purgeKeys, reserveKey, type KeyedRequest } from "./kept-answers";

/** The key of a request, which its client made up. Throws InvalidInput. */
export function readKey(header: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw InvalidInput.of("Idempotency-Key", "This must be 1 to 255 visible ASCII characters.");
}

/** Tells a repetition from another request with the same key. The input may hold a password, so it takes a key to try one. */
export const hashesOf = ({ tokens }: App, method: string, path: string, input: object): KeyedRequest["requestHashes"] =>
  tokens.digests(`${method} ${path}\n${JSON.stringify(input)}`);

/** Requests of this process that are being answered, so that a repetition costs no second hashing of a password. */
const underWay = perApp(() => new Map<string, { requestHash: string; answer: Promise<KeptAnswer> }>());

async function runOnce(
  ctx: UserContext,
  request: KeyedRequest,
  run: (guard: TransactionGuard) => Promise<unknown>,
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  await reserveKey(ctx, request);
  try {
    const answer = await present(await run(keepAnswer(ctx, request, present)));
    // Not after a failure, too: behind a database that hangs, its sender would wait twice as long to be told.
    await purgeKeys(ctx);
    return answer;
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
  request: KeyedRequest,
  run: (guard: TransactionGuard) => Promise<unknown>,
  present: (result: unknown) => KeptAnswer | Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  const requests = underWay(ctx.app);
  const name = `${ctx.user.id} ${request.key}`;
  const first = requests.get(name);
  const [requestHash] = request.requestHashes;
  if (first && first.requestHash !== requestHash) throw mismatch();
  if (first) return first.answer;
  const answer = runOnce(ctx, request, run, present);
  requests.set(name, { requestHash, answer });
  try {
    return await answer;
  } finally {
    requests.delete(name);
  }
}
