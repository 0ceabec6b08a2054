import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";

import { createRoot } from "react-dom/client";

import { refreshSession } from "../apollo/refresh-session";
import { createSession } from "../apollo/session";
import { createFetcher } from "./create-fetcher";
import { Playground } from "./playground";

const session = createSession(refreshSession);
// A server that cannot be reached shows in the session's state.
session.renew().catch(() => undefined);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the playground.");
createRoot(root).render(<Playground session={session} fetcher={createFetcher(session)} />);
