import { ApolloLink } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { createClient, type Client } from "graphql-ws";
import {
  BehaviorSubject,
  defer,
  filter,
  fromEvent,
  merge,
  retry,
  Subject,
  switchMap,
  take,
  throwError,
  timer,
} from "rxjs";

import { reconnectPause } from "./reconnect-pause";
import type { Session } from "./session";

const PING_EVERY_MS = 10_000;
const PONG_WITHIN_MS = 5_000;

/** Close codes that say: not with this token. */
const REFUSED_TOKEN = [4401, 4403];

export type Socket = ReturnType<typeof createSocket>;

/** Ends with the pause, or the moment the browser says that the network is back. */
const pause = (attempt: number) => merge(timer(reconnectPause(attempt)), fromEvent(window, "online")).pipe(take(1));

/** Says when to try again; an error where nobody is left to try for. Whoever has to sign in again is waited for. */
const nextTry = (session: Session, error: unknown, attempt: number) =>
  session.state.pipe(
    filter(({ status }) => status !== "expired"),
    take(1),
    switchMap(({ status }) => (status === "signed-in" ? pause(attempt) : throwError(() => error))),
  );

const isRefusedToken = (event: unknown): boolean => event instanceof CloseEvent && REFUSED_TOKEN.includes(event.code);

/** Closed by this side, because nobody listens any more. */
const isFarewell = (event: unknown): boolean => event instanceof CloseEvent && event.code === 1000;

/** The WebSocket that carries subscriptions: opened by the first, kept up until the session ends. */
export function createSocket(session: Session) {
  const isDown = new BehaviorSubject(false);
  /** Each new connection, and whether it is one after a gap, in which something may have been missed. */
  const connected = new Subject<{ isReturn: boolean }>();
  let client: Client | null = null;

  const open = (): Client => {
    let pongMissing: ReturnType<typeof setTimeout> | undefined;
    const opened = createClient({
      url: `${location.origin.replace(/^http/, "ws")}/graphql`,
      connectionParams: async () => {
        if (!session.accessToken()) await session.renew();
        return { authorization: `Bearer ${session.accessToken() ?? ""}` };
      },
      retryAttempts: Infinity,
      shouldRetry: () => session.state.value.status === "signed-in",
      retryWait: (attempt) => new Promise((resolve) => pause(attempt).subscribe(() => resolve())),
      keepAlive: PING_EVERY_MS,
      on: {
        connected: () => {
          const isReturn = isDown.value;
          isDown.next(false);
          connected.next({ isReturn });
        },
        closed: (event) => {
          clearTimeout(pongMissing);
          if (isRefusedToken(event)) session.forgetToken();
          isDown.next(client === opened && !isFarewell(event));
        },
        // A connection can die without a word, behind a closed lid or a changed network; only silence tells.
        ping: (isReceived) => {
          if (!isReceived) pongMissing = setTimeout(() => opened.terminate(), PONG_WITHIN_MS);
        },
        pong: (isReceived) => {
          if (isReceived) clearTimeout(pongMissing);
        },
      },
    });
    return opened;
  };

  fromEvent(window, "offline").subscribe(() => client?.terminate());

  const link = new ApolloLink((operation) =>
    defer(() => new GraphQLWsLink((client ??= open())).request(operation)).pipe(
      // graphql-ws itself gives up on some close codes; while somebody is signed in, a subscription never does.
      retry({
        delay: (error: unknown, attempt) =>
          CombinedGraphQLErrors.is(error) ? throwError(() => error) : nextTry(session, error, attempt),
        resetOnSuccess: true,
      }),
    ),
  );

  const close = (): void => {
    const closing = client;
    client = null;
    isDown.next(false);
    void closing?.dispose();
  };

  return { link, close, isDown, connected };
}
