import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";

import type { ErrorCode } from "./errors";
import { describeLoggedPath } from "./logged-path";

/** What a door knows of a request that the log must tell. */
export interface Noted {
  /** The use cases that were called, by names of ours. */
  operation?: string;
  userId?: string;
  /** Why it was refused. */
  code?: ErrorCode;
}

/** Tells the log more of a request than can be seen from outside. */
export function note(response: Response, noted: Noted): void {
  Object.assign(response.locals, noted);
}

/** Asked for every few seconds by whoever watches the server: their lines would hide the others. */
const unlogged = new Set(["/healthz", "/readyz", "/metrics"]);

/** The id that the log and the answer's `X-Request-Id` know this request by. */
export const requestIdOf = ({ res }: Request): string => String(res?.getHeader("X-Request-Id") ?? "");

function describe(request: Request, response: Response) {
  const { operation = null, userId = null, code = null } = response.locals as Noted;
  return {
    method: request.method,
    path: describeLoggedPath(request.originalUrl),
    // Whoever went away before the answer was sent has had none.
    status: response.writableFinished ? response.statusCode : null,
    operation,
    userId,
    code,
  };
}

function messageOf({ statusCode, writableFinished }: Response): string {
  if (statusCode >= 500) return "request failed";
  return writableFinished ? "request completed" : "request aborted";
}

/** One line for each request, with the id that its answer carries as `X-Request-Id`; no address, no query, no body. */
export const requestLog =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const requestId = randomUUID();
    response.setHeader("X-Request-Id", requestId);
    const begun = performance.now();
    response.once("close", () => {
      if (unlogged.has(request.originalUrl)) return;
      const level = response.statusCode >= 500 ? "error" : "info";
      const ms = Math.round(performance.now() - begun);
      logger[level]({ requestId, ms, ...describe(request, response) }, messageOf(response));
    });
    next();
  };
