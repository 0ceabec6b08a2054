import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { createClient } from "graphql-ws";

import type { Session } from "../apollo/session";
import { createSessionFetch } from "./session-fetch";

/** The close code that says: not with this token, or not any more. */
const FORBIDDEN = 4403;

/** Sends what is run in the playground, subscriptions over a socket, all of it as whoever is signed in in this browser. */
export function createFetcher(session: Session): Fetcher {
  const socket = createClient({
    url: `${location.origin.replace(/^http/, "ws")}/graphql`,
    connectionParams: async () => {
      if (!session.accessToken()) await session.renew();
      return { authorization: `Bearer ${session.accessToken() ?? ""}` };
    },
    shouldRetry: () => session.state.value.status === "signed-in",
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === FORBIDDEN) session.forgetToken();
      },
    },
  });
  return createGraphiQLFetcher({
    url: "/graphql",
    fetch: createSessionFetch(session),
    wsClient: socket,
    enableIncrementalDelivery: false,
  });
}
