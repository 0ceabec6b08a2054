import type { Request } from "express";

import { Unauthenticated } from "../platform/errors";
import type { RequestContext, TransactionGuard } from "../platform/request-context";
import { ifMatchGuard } from "./entity-tag";
import { answerOnce, hashesOf, readKey } from "./idempotency";
import type { KeptAnswer } from "./idempotency-key.entity";
import { nameAsSent, readInput } from "./read-input";
import type { Presented } from "./presenter";
import { isConditional, isCreating, type Route } from "./route";

/** Answers a request by its route, and heeds `If-Match` and `Idempotency-Key` where the route does. */
export async function answer(route: Route, ctx: RequestContext, request: Request): Promise<KeptAnswer> {
  const input = readInput(request, route);
  const guards = isConditional(route) ? ifMatchGuard(request.headers["if-match"]) : [];
  const run = (guard?: TransactionGuard) =>
    route.run({ ...ctx, guards: guard ? [guard, ...guards] : guards }, input).catch((error: unknown) => {
      throw nameAsSent(error, route);
    });
  const present = (result: unknown) => presentBy(route, ctx, request, result);

  const header = request.get("Idempotency-Key");
  if (!isCreating(route) || header === undefined) return present(await run());
  if (!ctx.user) throw new Unauthenticated();
  const once = { key: readKey(header), requestHashes: hashesOf(ctx.app, request.method, request.path, input) };
  return answerOnce({ ...ctx, user: ctx.user }, once, run, present);
}

/** Where a new record is found, if it is found anywhere. */
function locationOf(route: Route, baseUrl: string, body: Presented["body"]): Presented["headers"] {
  if (!isCreating(route) || !route.answer?.path || !body || typeof body.id !== "string") return {};
  return { Location: `${baseUrl}${route.answer.path}/${body.id}` };
}

async function presentBy(route: Route, ctx: RequestContext, request: Request, result: unknown): Promise<KeptAnswer> {
  const { body, headers } = await route.present(result, { viewer: ctx.user, url: request.originalUrl });
  const location = locationOf(route, request.baseUrl, body);
  return { status: route.status, headers: { ...location, ...headers }, body: body && JSON.stringify(body) };
}
