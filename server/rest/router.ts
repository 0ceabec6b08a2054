import { Router, type Request, type RequestHandler } from "express";
import type { Logger } from "pino";

import { DomainError, Unauthenticated } from "../platform/errors";
import { readJson } from "../platform/json-body";
import { groupBy } from "../platform/loader";
import type { RequestContext } from "../platform/request-context";
import { note } from "../platform/request-log";
import { answer } from "./answer";
import { docsPage } from "./docs";
import { answerErrors, refusePath } from "./format-error";
import { describeApi } from "./openapi";
import type { Route, RouteGroup } from "./route";
import { sendJson } from "./send-json";

export interface RestOptions {
  groups: readonly RouteGroup[];
  logger: Logger;
  contextOf(this: void, request: Request): Promise<RequestContext>;
}

/** Answers what a path can be asked for: to `OPTIONS` as such, to any other method as a refusal. */
const refuseMethod =
  (methods: readonly string[]): RequestHandler =>
  (request, response) => {
    const allowed = methods.flatMap((method) => (method === "GET" ? [method, "HEAD"] : [method]));
    response.set("Allow", allowed.join(", "));
    if (request.method !== "OPTIONS") {
      throw new DomainError("METHOD_NOT_ALLOWED", `Only ${allowed.join(", ")} is possible here.`);
    }
    response.status(204).end();
  };

/** Whoever is not signed in is told so before anything that they sent is judged, or read. */
const readCaller =
  (operationId: string, route: Route, contextOf: RestOptions["contextOf"]): RequestHandler =>
  async (request, response, next) => {
    note(response, { operation: operationId });
    const ctx = await contextOf(request);
    if (!route.isPublic && !ctx.user) throw new Unauthenticated();
    response.locals.ctx = ctx;
    next();
  };

const answerBy =
  (route: Route): RequestHandler =>
  async (request, response) => {
    const { status, headers, body } = await answer(route, response.locals.ctx as RequestContext, request);
    response.status(status).set(headers);
    if (request.fresh) response.status(304).end();
    else if (body === null) response.end();
    else sendJson(response, body);
  };

/** REST below `/api`, made from the table of routes, with its documentation. */
export function createRestRouter({ groups, logger, contextOf }: RestOptions): Router {
  const router = Router();
  const routes = groups.flatMap((group) => Object.entries(group.routes));
  const readBody = readJson();
  for (const [operationId, route] of routes) {
    const readers = [readCaller(operationId, route, contextOf), ...(route.method === "get" ? [] : readBody)];
    router[route.method](route.path, readers, answerBy(route));
  }
  for (const [path, known] of groupBy(routes, ([, route]) => route.path)) {
    router.all(path, refuseMethod(known.map(([, { method }]) => method.toUpperCase())));
  }
  const description = describeApi(groups);
  router.get("/openapi.json", (_request, response) => {
    response.json(description);
  });
  router.all("/openapi.json", refuseMethod(["GET"]));
  router.use("/docs", docsPage());
  router.use(refusePath);
  router.use(answerErrors(logger));
  return router;
}
