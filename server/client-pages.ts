import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import expressStaticGzip from "express-static-gzip";

import { hasDemoData } from "./demo/has-demo-data";
import type { Settings } from "./platform/env";
import { keptFiles } from "./platform/kept-files";

/** Beside the built server; a server that runs from its sources, as in tests, serves what was built last. */
const root = join(__dirname, __filename.endsWith(".ts") ? "../dist/client" : "../client");

/** A changed file has another name. */
const FOR_A_YEAR = "public, max-age=31536000, immutable";

/** As the build left them, compressed for whoever can read that. */
const compressedFiles = (directory: string): RequestHandler =>
  expressStaticGzip(directory, { index: false, serveStatic: { ...keptFiles(FOR_A_YEAR), fallthrough: false } });

/** The web UI: files by their hashed names for a year, and the one page for every other path. */
export function clientPages(settings: Settings): Router {
  const router = Router();
  const page = join(root, "index.html");
  if (!existsSync(page)) return router;
  const html = readFileSync(page, "utf8").replace('data-demo="false"', `data-demo="${hasDemoData(settings)}"`);
  router.use("/assets", compressedFiles(join(root, "assets")));
  router.use(express.static(root, keptFiles("public, max-age=3600")));
  router.get("/{*path}", (_request, response) => {
    response.set("Cache-Control", "no-cache").type("html").send(html);
  });
  return router;
}
