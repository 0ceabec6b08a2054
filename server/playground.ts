import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Router } from "express";

import type { Settings } from "./platform/env";
import { pageHeaders } from "./platform/security-headers";

const file = join(__dirname, "../client/playground.html");

/** The playground, and the introspection that it lives on, are there unless turned off; in production only when turned on. */
export const hasPlayground = ({ PLAYGROUND, NODE_ENV }: Pick<Settings, "PLAYGROUND" | "NODE_ENV">): boolean =>
  PLAYGROUND ?? NODE_ENV !== "production";

/** GraphiQL's stylesheet carries its fonts, and its editor draws each line as markup with its place in a style attribute. */
const editorNeeds = { fontSources: ["data:"], styleAttributes: true };

/** `/playground`: GraphiQL as a page of our own build. */
export function playgroundPage(settings: Settings): Router {
  const router = Router();
  const isServed = hasPlayground(settings) && existsSync(file);
  const html = isServed ? readFileSync(file, "utf8") : null;
  // The second path is the file's own, by which it would be found among the files of the web UI.
  router.get(["/playground", "/playground.html"], pageHeaders(settings, editorNeeds), (_request, response) => {
    if (html) response.set("Cache-Control", "no-cache").type("html").send(html);
    else response.status(404).type("text").send("There is no playground on this server.");
  });
  return router;
}
