import { GraphQLError, getOperationAST, parse, validate, type GraphQLSchema } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import type { IncomingMessage, Server } from "node:http";
import { WebSocketServer } from "ws";

import { DomainError } from "../platform/errors";
import type { CurrentUser, RequestContext } from "../platform/request-context";
import { formatError } from "./format-error";

const MAX_MESSAGE_BYTES = 100 * 1_024;
const MAX_SUBSCRIPTIONS_PER_SOCKET = 100;
const MAX_SOCKETS_PER_USER = 100;
/** A peer that does not answer a ping within this time is gone. */
const PING_INTERVAL_MS = 12_000;
const INIT_TIMEOUT_MS = 5_000;

/** Close codes of the protocol: the client may come back with a newer token, or the server is going away. */
const FORBIDDEN = 4403;
const GOING_AWAY = 1001;

export interface GraphQLSocketOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  /** Null when nobody is signed in with this authorization; `expiresAt` in ms. */
  authenticate(authorization: string | undefined): Promise<{ user: CurrentUser; expiresAt: number } | null>;
  contextOf(request: IncomingMessage, user: CurrentUser): RequestContext;
  isAllowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  onSessionEnded(listener: (sessionId: string) => void): () => void;
  now(): Date;
}

/** What is remembered of a socket from its sign-in on. */
type Extra = { authentication?: { user: CurrentUser; timer: NodeJS.Timeout } };

const refuse = (message: string) => [new GraphQLError(message, { originalError: new DomainError("VALIDATION_FAILED", message) })];

/** The operation, when it is a subscription that the schema knows; queries and mutations go over HTTP, with its limits. */
function readSubscription(schema: GraphQLSchema, query: string, operationName: string | null | undefined) {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === "subscription") return { document };
    return { errors: refuse("Only subscriptions are served over the socket.") };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError("The operation is not valid.")] };
  }
}

/** GraphQL subscriptions over `graphql-transport-ws`, for signed-in users only. Answers how to close all of it. */
export function serveSubscriptions(options: GraphQLSocketOptions): { close(): Promise<void> } {
  const { schema, httpServer } = options;
  const socketsOf = new Map<string, Set<{ close(code: number, reason: string): void; sessionId: string }>>();
  const sockets = new WebSocketServer({
    server: httpServer,
    path: "/graphql",
    maxPayload: MAX_MESSAGE_BYTES,
    verifyClient: ({ origin, req }: { origin?: string; req: IncomingMessage }) =>
      options.isAllowedOrigin(origin, req.headers.host),
  });

  const dispose = useServer<Record<string, unknown> | undefined, Extra>(
    {
      schema,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      onConnect: async ({ connectionParams, extra }) => {
        const { authorization } = connectionParams ?? {};
        const known = await options.authenticate(typeof authorization === "string" ? authorization : undefined);
        if (!known) return false;
        const { user, expiresAt } = known;
        const open = socketsOf.get(user.id) ?? new Set();
        if (open.size >= MAX_SOCKETS_PER_USER) return false;
        socketsOf.set(user.id, open);
        const socket = {
          sessionId: user.sessionId,
          close: (code: number, reason: string) => { extra.socket.close(code, reason); },
        };
        open.add(socket);
        const timer = setTimeout(() => { socket.close(FORBIDDEN, "Forbidden"); }, expiresAt - options.now().getTime());
        extra.authentication = { user, timer };
        extra.socket.once("close", () => {
          clearTimeout(timer);
          open.delete(socket);
          if (open.size === 0) socketsOf.delete(user.id);
        });
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
        const user = extra.authentication?.user;
        if (!user) return refuse("Sign in to continue.");
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS_PER_SOCKET) {
          return refuse(`At most ${MAX_SUBSCRIPTIONS_PER_SOCKET} subscriptions on one socket.`);
        }
        const { document, errors } = readSubscription(schema, query, operationName);
        if (errors) return errors;
        const contextValue = options.contextOf(extra.request, user);
        return { schema, document, variableValues: variables, operationName, contextValue };
      },
      onError: (_ctx, id, _payload, errors) => errors.map((error) => formatError(error, id)),
      onNext: (_ctx, id, _payload, _args, result) =>
        result.errors && { ...result, errors: result.errors.map((error) => formatError(error, id)) },
    },
    sockets,
    PING_INTERVAL_MS,
  );

  const unsubscribe = options.onSessionEnded((sessionId) => {
    for (const open of socketsOf.values()) {
      for (const socket of open) if (socket.sessionId === sessionId) socket.close(FORBIDDEN, "Forbidden");
    }
  });

  return {
    async close() {
      unsubscribe();
      for (const client of sockets.clients) client.close(GOING_AWAY, "Going away");
      await dispose.dispose();
    },
  };
}
