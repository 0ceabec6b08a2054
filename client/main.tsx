import "./ui/mantine-styles";
import "./ui/i18n";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { session } from "./apollo/client";
import { App } from "./app";
import { applyColorScheme } from "./ui/color-scheme";

applyColorScheme();
// Asked for at once, so that the answer is on its way while the page's code still loads. A server that cannot be reached
// shows in the session's state.
session.renew().catch(() => undefined);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the application.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
