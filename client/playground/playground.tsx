import { GraphiQL } from "graphiql";
import { useSyncExternalStore } from "react";

import guide from "../../docs/graphql.md?raw";
import type { Session } from "../apollo/session";
import type { createFetcher } from "./create-fetcher";
import classes from "./playground.module.css";
import { readWorkedOperations } from "./worked-operations";

const operations = readWorkedOperations(guide);

interface PlaygroundProps {
  session: Session;
  fetcher: ReturnType<typeof createFetcher>;
}

/** GraphiQL for whoever is signed in, with the operations of the guide as its first tabs. */
export function Playground({ session, fetcher }: PlaygroundProps) {
  const { status } = useSyncExternalStore(
    (listener) => {
      const subscription = session.state.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    () => session.state.value,
  );
  switch (status) {
    case "starting":
      return null;
    case "signed-in":
      return (
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={operations}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
        />
      );
    case "signed-out":
    case "expired":
      return (
        <main className={classes["notice"]}>
          <h1>GraphQL playground</h1>
          <p>
            <a href="/sign-in?next=/playground">Sign in</a> to run operations as yourself.
          </p>
        </main>
      );
    case "unreachable":
      return (
        <main className={classes["notice"]}>
          <h1>GraphQL playground</h1>
          <p>The server could not be reached. Check your connection and reload the page.</p>
        </main>
      );
  }
}
