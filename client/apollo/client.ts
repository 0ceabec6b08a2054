import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { OperationTypeNode } from "graphql";
import { distinctUntilChanged, filter, map, pairwise } from "rxjs";

import { createCache } from "./cache";
import { refreshSession } from "./refresh-session";
import { createSession, userOf } from "./session";
import { createSessionLink } from "./session-link";
import { createSocket } from "./socket";

/** Who is signed in in this tab. */
export const session = createSession(refreshSession);

/** The live connection of this tab. */
export const socket = createSocket(session);

export const client = new ApolloClient({
  cache: createCache(),
  dataMasking: true,
  link: ApolloLink.from([
    createSessionLink(session),
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socket.link,
      new HttpLink({ uri: "/graphql", credentials: "same-origin" }),
    ),
  ]),
  defaultOptions: {
    // A page shows what is known at once and asks whether it still holds; after that the cache keeps it current.
    watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" },
  },
});

// Nothing fetched while away is known to be complete, and nothing missed is sent again.
socket.connected
  .pipe(filter(({ isReturn }) => isReturn))
  .subscribe(() => void client.refetchQueries({ include: "active" }));

// What one user saw must be gone before the next one looks, also when the other signed in in another tab.
session.state
  .pipe(
    map((state) => userOf(state)?.id ?? null),
    distinctUntilChanged(),
    pairwise(),
    filter(([before]) => before !== null),
  )
  .subscribe(() => {
    socket.close();
    void client.clearStore();
  });
