import { useSyncExternalStore } from "react";

import type { Session } from "../apollo/session";
import type { createFetcher } from "./create-fetcher";
import { Editor } from "./editor";
import classes from "./playground.module.css";

interface PlaygroundProps {
  session: Session;
  fetcher: ReturnType<typeof createFetcher>;
}

/** GraphiQL for whoever is signed in; for everybody else, the way to the sign-in. */
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
      return <Editor fetcher={fetcher} />;
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
