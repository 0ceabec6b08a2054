import { ApolloLink } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { from, switchMap, throwError } from "rxjs";

import type { Session } from "./session";

declare module "@apollo/client" {
  interface DefaultContext {
    /** Set on sign-in and sign-out: their refusal says nothing about the session, so it must not be renewed for them. */
    anonymous?: boolean;
    /** Set on the second try, so that a server which refuses even a fresh token is asked no third time. */
    hasRenewed?: boolean;
  }
}

const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error)
    ? error.errors.some(({ extensions }) => extensions?.["code"] === "UNAUTHENTICATED")
    : ServerError.is(error) && error.statusCode === 401;

/** Sends the access token along, and renews it once when the server no longer takes it. */
export function createSessionLink(session: Session): ApolloLink {
  const renewWhenRefused = new ErrorLink(({ error, operation, forward }) => {
    const { anonymous, hasRenewed } = operation.getContext();
    if (anonymous || hasRenewed || !isUnauthenticated(error)) return undefined;
    operation.setContext({ hasRenewed: true });
    // Whoever has to sign in again finds that what they were doing goes on; what somebody else was doing ends.
    const regained = session.renew().then((isSignedIn) => isSignedIn || session.returned());
    return from(regained).pipe(switchMap((isBack) => (isBack ? forward(operation) : throwError(() => error))));
  });

  const authorize = new SetContextLink(({ anonymous }) => {
    const token = session.accessToken();
    return token && !anonymous ? { headers: { authorization: `Bearer ${token}` } } : {};
  });

  return ApolloLink.from([renewWhenRefused, authorize]);
}
