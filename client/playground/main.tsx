import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";

import { createRoot } from "react-dom/client";

import { refreshSession } from "../apollo/refresh-session";
import { createSession } from "../apollo/session";
import { speak } from "../ui/i18n";
import { deviceLanguage, speakTo } from "../ui/language";
import { WordsProvider } from "../ui/use-translation";
import { createFetcher } from "./create-fetcher";
import { Playground } from "./playground";

// As in the web UI, whoever is signed in is spoken to in the language of their account.
const session = createSession(async () => {
  const granted = await refreshSession();
  if (granted) await speakTo(granted.user);
  return granted;
});
// A server that cannot be reached shows in the session's state.
session.renew().catch(() => undefined);

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the playground.");
const root = createRoot(place);
speak(deviceLanguage()).then(
  () =>
    root.render(
      <WordsProvider>
        <Playground session={session} fetcher={createFetcher(session)} />
      </WordsProvider>,
    ),
  // Without its words the page cannot even say so itself.
  () => root.render("The playground could not be loaded. Reload the page. · No se pudo cargar. Recarga la página."),
);
