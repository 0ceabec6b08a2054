import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { GraphQLSchema } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import type { Logger } from "pino";
import { WebSocketServer } from "ws";

import type { CurrentUser, RequestContext } from "../platform/request-context";
import { OpenSockets, sendAway } from "./open-sockets";
import { readSubscription, refusal } from "./read-subscription";
import { createSocketGuard, refuseServerMessages } from "./socket-guard";
import { SubscriptionLog } from "./subscription-log";
import { watchUsers } from "./watch-users";

const MAX_MESSAGE_BYTES = 100 * 1_024;
const MAX_SUBSCRIPTIONS_PER_SOCKET = 100;
/** A peer that does not answer a ping within this time is gone. */
const PING_INTERVAL_MS = 12_000;
const INIT_TIMEOUT_MS = 5_000;
/** How long a closed peer may take to say goodbye; the types of ws do not know it yet. */
const ending = { closeTimeout: 1_500 };

/** Who a socket belongs to, once it has said so. */
type Extra = { user?: CurrentUser; log?: SubscriptionLog } & Record<PropertyKey, unknown>;

type Verdict = (isAllowed: boolean, status: number, message: string, headers: Readonly<Record<string, string>>) => void;

export interface SubscriptionOptions {
  schema: GraphQLSchema;
  httpServer: Server;
  /** Null when nobody is signed in with this authorization; `expiresAt` in ms. */
  authenticate(this: void, authorization: unknown): Promise<{ user: CurrentUser; expiresAt: number } | null>;
  contextOf(this: void, request: IncomingMessage, user: CurrentUser, requestId: string): RequestContext;
  isAllowedOrigin(this: void, origin: string | undefined, host: string | undefined): boolean;
  /** What the refusal of another origin carries, like every other answer. */
  refusalHeaders: Readonly<Record<string, string>>;
  onSessionEnded(this: void, listener: (sessionId: string) => void): () => void;
  /** What was read of a user when the socket opened is no longer true. */
  onUserChanged(this: void, listener: (userId: string) => void): () => void;
  /** Those of these users who are no longer what they were when their sockets opened, as the database knows them now. */
  findOutdated(this: void, users: readonly CurrentUser[]): Promise<CurrentUser[]>;
  logger: Pick<Logger, "info" | "error">;
  now(this: void): Date;
}

/** The sockets that are open. */
export interface Subscriptions {
  count(this: void): number;
  close(): Promise<void>;
}

/** GraphQL subscriptions over `graphql-transport-ws`, for signed-in users only. */
export function serveSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { schema, httpServer, authenticate, contextOf, isAllowedOrigin, refusalHeaders, logger, now } = options;
  const openSockets = new OpenSockets();
  const server = new WebSocketServer({
    server: httpServer,
    path: "/graphql",
    maxPayload: MAX_MESSAGE_BYTES,
    ...ending,
    // Each message in a turn of its own: between two of many that came together, others are served too.
    allowSynchronousEvents: false,
    verifyClient: ({ origin, req }: { origin?: string; req: IncomingMessage }, done: Verdict) => {
      done(isAllowedOrigin(origin, req.headers.host), 403, "Forbidden", refusalHeaders);
    },
  });

  const served = useServer<Record<string, unknown> | undefined, Extra>(
    {
      schema,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      jsonMessageReviver: refuseServerMessages,
      // False closes the socket with 4403.
      onConnect: async ({ connectionParams, extra }) => {
        const known = await authenticate(connectionParams?.authorization).catch((error: unknown) => {
          logger.error({ err: error }, "a socket could not be let in; it may come back later");
          sendAway(extra.socket);
          return null;
        });
        extra.user = known?.user;
        if (known) extra.log = new SubscriptionLog(logger, extra.socket, known.user.id);
        return known !== null && openSockets.add(extra.socket, known.user, known.expiresAt - now().getTime());
      },
      onSubscribe: ({ extra, subscriptions }, _id, payload) => {
        const requestId = randomUUID();
        extra.log?.begin(payload, requestId);
        if (!extra.user) return refusal("UNAUTHENTICATED", "Sign in to continue.");
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS_PER_SOCKET) {
          return refusal("RATE_LIMITED", `At most ${MAX_SUBSCRIPTIONS_PER_SOCKET} subscriptions on one socket.`);
        }
        const read = readSubscription(schema, payload);
        if ("errors" in read) return read.errors;
        extra.log?.name(payload, read.operation);
        const { variables: variableValues, operationName } = payload;
        const contextValue = contextOf(extra.request, extra.user, requestId);
        return { schema, document: read.document, variableValues, operationName, contextValue };
      },
      onError: ({ extra }, _id, payload, errors) => {
        const told = extra.log?.tell(payload, errors) ?? [];
        extra.log?.end(payload);
        return told;
      },
      onComplete: ({ extra }, _id, payload) => {
        extra.log?.end(payload);
      },
      onNext: ({ extra }, _id, payload, _args, result) => {
        const errors = result.errors && (extra.log?.tell(payload, result.errors) ?? []);
        // An event that cannot be read now must not be passed over: whoever comes back is shown it.
        if (errors?.some(({ extensions }) => extensions?.code === "UNAVAILABLE")) sendAway(extra.socket);
        return errors && { ...result, errors };
      },
    },
    server,
    PING_INTERVAL_MS,
  );
  // After graphql-ws has taken the socket, whose handling of errors this replaces.
  server.on("connection", createSocketGuard());
  const unsubscribers = [
    watchUsers(openSockets, options),
    options.onSessionEnded((sessionId) => {
      openSockets.closeSession(sessionId);
    }),
    options.onUserChanged((userId) => {
      openSockets.closeUser(userId);
    }),
  ];

  return {
    count: () => openSockets.count(),
    async close() {
      for (const unsubscribe of unsubscribers) unsubscribe();
      openSockets.closeAll();
      await served.dispose();
    },
  };
}
