import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Request } from "express";

import { routeGroups, schema } from "./app";
import { clientPages } from "./client-pages";
import { createAuthenticate } from "./features/users/authenticate";
import { findOutdated } from "./features/users/session.loaders";
import { createGraphQLRouter } from "./graphql/http";
import { serveSubscriptions } from "./graphql/ws";
import { healthRoutes } from "./health";
import { metricsRoutes } from "./metrics";
import { prepareLastCall } from "./platform/last-call";
import { metricsOf } from "./platform/metrics";
import { isAllowedOrigin, refuseForeignPages } from "./platform/origin";
import { boundUnanswered, MAX_SILENCE_MS, patience } from "./platform/patience";
import { createContext, type App, type CurrentUser } from "./platform/request-context";
import { requestMetrics } from "./platform/request-metrics";
import { note, requestIdOf, requestLog } from "./platform/request-log";
import { dataHeaders, dataHeaderValues, pageHeaders } from "./platform/security-headers";
import { answerUnreadable } from "./platform/unreadable";
import { hasPlayground, playgroundPage } from "./playground";
import { answerErrors, refusePath } from "./rest/format-error";
import { createRestRouter } from "./rest/router";

/** How many connections may wait to be taken in: all browsers come back at once after a restart. */
const BACKLOG = 4_096;

/** A listening server; `close` lets running requests finish. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Mounts every door on one HTTP server and listens. */
export async function serve(app: App): Promise<Serving> {
  const { settings, logger } = app;
  const authenticate = createAuthenticate(app);

  const contextOf = async (request: Request) => {
    const known = await authenticate(request.headers.authorization);
    if (request.res) note(request.res, { userId: known?.user.id });
    return createContext(app, {
      requestId: requestIdOf(request),
      user: known?.user ?? null,
      address: request.ip ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    });
  };
  const socketContextOf = (request: IncomingMessage, user: CurrentUser, requestId: string) =>
    createContext(app, {
      requestId,
      user,
      address: request.socket.remoteAddress ?? "",
      userAgent: request.headers["user-agent"] ?? "",
    });

  const site = express();
  const headers = dataHeaderValues(settings);
  const httpServer = answerUnreadable(createServer(patience, site), headers);
  httpServer.setTimeout(MAX_SILENCE_MS);
  const lastCall = prepareLastCall(httpServer);
  const introspection = hasPlayground(settings);
  const gate = refuseForeignPages(settings.PUBLIC_URL);
  const graphql = await createGraphQLRouter({ schema, httpServer, introspection, gate, contextOf, logger });
  site.set("trust proxy", settings.TRUST_PROXY ? 1 : false);
  site.disable("x-powered-by");
  site.use(boundUnanswered(), requestMetrics(metricsOf(app)), requestLog(logger), dataHeaders(settings));
  site.use(healthRoutes(app), metricsRoutes(app, { countSockets: () => subscriptions.count() }));
  site.use("/graphql", graphql.router);
  site.use("/api/docs", pageHeaders(settings));
  site.use("/api", gate, createRestRouter({ groups: routeGroups, logger, contextOf }));
  site.use(pageHeaders(settings), playgroundPage(settings), clientPages(settings));
  // Express itself would answer in HTML, with the stack.
  site.use(refusePath, answerErrors(logger));

  const subscriptions = serveSubscriptions({
    schema,
    httpServer,
    authenticate,
    contextOf: socketContextOf,
    isAllowedOrigin: (origin, host) => isAllowedOrigin(origin, host, settings.PUBLIC_URL),
    refusalHeaders: headers,
    onSessionEnded: (listener) =>
      app.pubsub.subscribe("sessionEnded", ({ sessionId }) => {
        listener(sessionId);
      }),
    onUserChanged: (listener) =>
      app.pubsub.subscribe("userChanged", ({ userId }) => {
        listener(userId);
      }),
    findOutdated: (users) => findOutdated(app, users),
    logger,
    now: app.now,
  });

  httpServer.listen({ port: settings.PORT, host: settings.HOST, backlog: BACKLOG });
  await once(httpServer, "listening");
  const { port } = httpServer.address() as AddressInfo;
  return {
    url: `http://${settings.HOST}:${port}`,
    async close() {
      await lastCall();
      await subscriptions.close();
      await graphql.stop();
    },
  };
}
