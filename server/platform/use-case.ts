import { z } from "zod";

import { describeIssue } from "../../rules/describe-issue";
import { InvalidInput, Unauthenticated, type ErrorDetail } from "./errors";
import type { RequestContext, UseCaseContext, UserContext } from "./request-context";
import { inTransaction } from "./transaction";
import { measured } from "./work-metrics";

/** One verb of the domain, as every door calls it; what the door hands over is not trusted. */
export interface UseCase<Result, Rules extends z.ZodType = z.ZodType> {
  (ctx: RequestContext, input: unknown): Promise<Result>;
  /** What its input must be, for doors that describe themselves. */
  readonly rules: Rules;
  /** Whether it may be called by whoever is not signed in. */
  readonly isPublic: boolean;
}

const described = <Result, Rules extends z.ZodType>(
  name: string,
  rules: Rules,
  run: (ctx: RequestContext, input: unknown) => Promise<Result>,
  { isPublic = false } = {},
): UseCase<Result, Rules> =>
  Object.assign((ctx: RequestContext, input: unknown) => measured(ctx.app, name, () => run(ctx, input)), {
    rules,
    isPublic,
  });

function toDetails(issue: z.core.$ZodIssue): ErrorDetail[] {
  const path = issue.path.map(String);
  const fields = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
  return fields.map((field) => ({ field: field.join("."), message: issue.message }));
}

/** Parses what a door was sent; throws InvalidInput that names every field at once. */
export function parseInput<Rules extends z.ZodType>(rules: Rules, input: unknown): z.output<Rules> {
  const result = rules.safeParse(input, { error: describeIssue });
  if (!result.success) throw new InvalidInput(result.error.issues.flatMap(toDetails));
  return result.data;
}

function signedIn(ctx: RequestContext): UserContext {
  if (!ctx.user) throw new Unauthenticated();
  return { ...ctx, user: ctx.user };
}

/**
 * A verb that changes something: signed in → parse → one transaction, retried on a deadlock → after-commit callbacks.
 * `name` is the one it is exported under; the metrics know it by that.
 */
export function defineUseCase<Rules extends z.ZodType, Result>(
  name: string,
  rules: Rules,
  run: (ctx: UseCaseContext, input: z.output<Rules>) => Promise<Result>,
): UseCase<Result, Rules> {
  return described(name, rules, async (ctx, input) => {
    const user = signedIn(ctx);
    const parsed = parseInput(rules, input);
    return inTransaction(user, (tx) => run(tx, parsed));
  });
}

/**
 * A verb that changes something after slow work, such as hashing a password: signed in → parse → prepare → transaction. What
 * `prepare` does holds no connection and no lock, and is not done again when the transaction is; what it has judged may have
 * changed by the time of `run`, which therefore judges again.
 */
export function definePreparedUseCase<Rules extends z.ZodType, Prepared, Result>(
  name: string,
  rules: Rules,
  prepare: (ctx: UserContext, input: z.output<Rules>) => Promise<Prepared>,
  run: (ctx: UseCaseContext, input: z.output<Rules>, prepared: Prepared) => Promise<Result>,
): UseCase<Result, Rules> {
  return described(name, rules, async (ctx, input) => {
    const user = signedIn(ctx);
    const parsed = parseInput(rules, input);
    const prepared = await prepare(user, parsed);
    return inTransaction(user, (tx) => run(tx, parsed, prepared));
  });
}

/** A verb that only reads: signed in → parse → select within scope. */
export function defineQuery<Rules extends z.ZodType, Result>(
  name: string,
  rules: Rules,
  run: (ctx: UserContext, input: z.output<Rules>) => Promise<Result>,
): UseCase<Result, Rules> {
  return described(name, rules, async (ctx, input) => run(signedIn(ctx), parseInput(rules, input)));
}

/**
 * A verb for callers who are not signed in yet. No transaction stands around it, since hashing a password would hold a
 * connection for a third of a second: what takes more than one statement to write, it writes `inTransaction`.
 */
export function definePublicUseCase<Rules extends z.ZodType, Result>(
  name: string,
  rules: Rules,
  run: (ctx: RequestContext, input: z.output<Rules>) => Promise<Result>,
): UseCase<Result, Rules> {
  return described(name, rules, async (ctx, input) => run(ctx, parseInput(rules, input)), { isPublic: true });
}
