import "./ui/mantine-styles";

import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { session } from "./apollo/client";
import { applyColorScheme } from "./ui/color-scheme";
import { speak } from "./ui/i18n";
import { deviceLanguage } from "./ui/language";

applyColorScheme();
// Asked for at once, so that the answer is on its way while the page's code still loads. A server that cannot be reached
// shows in the session's state.
session.renew().catch(() => undefined);

const place = document.getElementById("root");
if (!place) throw new Error("The page has no place for the application.");
const root = createRoot(place);

// Nothing is drawn before it can be said, so no page turns from one language into another. The application is a module of
// its own, preloaded by the page: to run all of its code in one go would keep the browser from answering anybody.
Promise.all([import("./app"), speak(deviceLanguage())]).then(
  ([{ App }]) =>
    // In pauses, so that the answer of who is there is not kept waiting.
    startTransition(() =>
      root.render(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    ),
  // Without its words the application cannot even say so itself.
  () => root.render("Tend could not be loaded. Reload the page. · No se pudo cargar Tend. Recarga la página."),
);
