import { json, Router, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";

import { DomainError } from "../platform/errors";
import { groupBy } from "../platform/loader";
import type { RequestContext } from "../platform/request-context";
import { answerErrors } from "./format-error";
import { readInput } from "./read-input";
import type { Route } from "./route";

export interface RestOptions {
  routes: readonly Route[];
  logger: Logger;
  contextOf(this: void, request: Request): Promise<RequestContext>;
}

const refuseMethod =
  (methods: readonly string[]): RequestHandler =>
  (_request, response) => {
    response.set("Allow", methods.join(", "));
    throw new DomainError("METHOD_NOT_ALLOWED", `Only ${methods.join(", ")} is possible here.`);
  };

/** REST below `/api`, made from the table of routes. */
export function createRestRouter({ routes, logger, contextOf }: RestOptions): Router {
  const router = Router();
  router.use(json({ limit: "100kb" }));
  for (const route of routes) {
    router[route.method](route.path, async (request, response) => {
      const body = await route.answer(await contextOf(request), readInput(request));
      response.status(route.status).json(body);
    });
  }
  for (const [path, known] of groupBy(routes, (route) => route.path)) {
    router.all(path, refuseMethod(known.map(({ method }) => method.toUpperCase())));
  }
  router.use(() => {
    throw new DomainError("NOT_FOUND", "There is nothing at this path.");
  });
  router.use(answerErrors(logger));
  return router;
}
