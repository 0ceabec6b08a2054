import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { pinoHttp } from "pino-http";
import type { Logger } from "pino";

import { describeLoggedPath } from "./logged-path";

const describe = (request: Request, response: Response, timing: object) => ({
  ...("ms" in timing && { ms: timing.ms }),
  method: request.method,
  path: describeLoggedPath(request.originalUrl),
  status: response.statusCode,
  operation: response.locals.operation as unknown,
  userId: response.locals.userId as unknown,
});

/** The id that the log and the answer's `X-Request-Id` know this request by. */
export const requestIdOf = (request: Request): string => (typeof request.id === "string" ? request.id : "");

/** One line for each request, with the id that its answer carries as `X-Request-Id`. */
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
    customAttributeKeys: { reqId: "requestId", responseTime: "ms" },
    serializers: { req: () => undefined, res: () => undefined },
    customSuccessObject: describe,
    customErrorObject: (request, response, _error, timing: object) => describe(request, response, timing),
  });
