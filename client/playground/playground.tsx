import { useEffect, useSyncExternalStore, type ReactNode } from "react";

import type { Session } from "../apollo/session";
import { useTranslation } from "../ui/use-translation";
import type { createFetcher } from "./create-fetcher";
import { Editor } from "./editor";
import classes from "./playground.module.css";

interface PlaygroundProps {
  session: Session;
  fetcher: ReturnType<typeof createFetcher>;
}

/** GraphiQL for whoever is signed in; for everybody else, the way to the sign-in. */
export function Playground({ session, fetcher }: PlaygroundProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t("page.title", { title: t("playground.title") });
  }, [t]);
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
        <Notice sentence={t("playground.signedOut")}>
          <a href="/sign-in?next=/playground">{t("signIn.title")}</a>
        </Notice>
      );
    case "unreachable":
      return <Notice sentence={t("playground.unreachable")} />;
  }
}

function Notice({ sentence, children }: { sentence: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={classes["notice"]}>
      <h1>{t("playground.title")}</h1>
      <p>{sentence}</p>
      {children}
    </main>
  );
}
