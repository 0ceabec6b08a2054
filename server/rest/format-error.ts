import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";

import { RateLimited } from "../platform/errors";
import { nothingHere, toHttpError } from "../platform/http-errors";
import { note, requestIdOf } from "../platform/request-log";
import { sendJson } from "./send-json";

/** Refuses what has no place among the routes before it. */
export const refusePath: RequestHandler = () => {
  throw nothingHere();
};

/** Answers every error as `{ message, code, details }`, and logs those that are ours. */
export const answerErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const reference = requestIdOf(request);
    const { status, message, code, details } = toHttpError(error, reference);
    note(response, { code });
    if (status >= 500) logger.error({ err: error, requestId: reference, code }, "a request failed");
    if (error instanceof RateLimited) response.set("Retry-After", String(error.retryAfter));
    response.status(status);
    sendJson(response, JSON.stringify({ message, code, details }));
  };
