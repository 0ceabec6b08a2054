import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { pinoHttp } from "pino-http";
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

const describe = (request: Request, response: Response, timing: object) => {
  const { operation = null, userId = null, code = null } = response.locals as Noted;
  return {
    ...("ms" in timing && { ms: timing.ms }),
    method: request.method,
    path: describeLoggedPath(request.originalUrl),
    // Whoever went away before the answer was sent has had none.
    status: response.writableFinished ? response.statusCode : null,
    operation,
    userId,
    code,
  };
};

/** The id that the log and the answer's `X-Request-Id` know this request by. */
export const requestIdOf = (request: Request): string => (typeof request.id === "string" ? request.id : "");

/** One line for each request, with the id that its answer carries as `X-Request-Id`; no address, no query, no body. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp<Request, Response>({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    autoLogging: { ignore: ({ url = "" }) => ["/healthz", "/readyz", "/metrics"].includes(url) },
    quietReqLogger: true,
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? "error" : "info"),
    customAttributeKeys: { reqId: "requestId", responseTime: "ms" },
    customSuccessMessage: (_request, { writableFinished }) =>
      writableFinished ? "request completed" : "request aborted",
    customErrorMessage: () => "request failed",
    serializers: { req: () => undefined, res: () => undefined },
    customSuccessObject: describe,
    customErrorObject: (request, response, _error, timing: object) => describe(request, response, timing),
  });
