import { dirname } from "node:path";
import express, { Router } from "express";

import { keptFiles } from "../platform/kept-files";

const assets = dirname(require.resolve("swagger-ui-dist/package.json"));

/** Everything from this server: the policy for content allows nothing else, and no script inside the page. */
const page = (base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tend – REST</title>
    <link rel="icon" href="/favicon.svg" />
    <link rel="stylesheet" href="${base}/swagger-ui.css" />
    <link rel="stylesheet" href="${base}/page.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="${base}/swagger-ui-bundle.js"></script>
    <script src="${base}/start.js"></script>
  </body>
</html>
`;

/** No validator: it would send the document to somebody else. The token is gone when the page is, as it should be. */
const start = `SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

/** No column for links, as there are none; on a phone nothing is wider than the screen. */
const style = `body { margin: 0; }
.swagger-ui .info { margin: 24px 0; }
.swagger-ui .scheme-container { padding: 16px 0; }
.swagger-ui .response-col_links { display: none; }
@media (max-width: 640px) {
  .swagger-ui .opblock-body, .swagger-ui .info { overflow-wrap: anywhere; }
  .swagger-ui .wrapper { padding: 0 12px; }
  .swagger-ui .opblock-body table, .swagger-ui .opblock-body tbody, .swagger-ui .opblock-body tr,
  .swagger-ui .opblock-body td { display: block; width: auto; max-width: none; }
  .swagger-ui .opblock-body thead { display: none; }
  .swagger-ui .opblock-body input, .swagger-ui .opblock-body select { max-width: 100%; min-width: 0; }
  .swagger-ui .opblock .opblock-summary-description { display: none; }
}
`;

/** `/api/docs`: the documentation as a page on which every operation can be tried out. */
export function docsPage(): Router {
  const router = Router();
  router.get("/", ({ baseUrl }, response) => {
    response.set("Cache-Control", "no-cache").type("html").send(page(baseUrl));
  });
  router.get("/start.js", (_request, response) => {
    response.type("js").send(start);
  });
  router.get("/page.css", (_request, response) => {
    response.type("css").send(style);
  });
  router.get(
    ["/swagger-ui.css", "/swagger-ui-bundle.js"],
    express.static(assets, { ...keptFiles("public, max-age=3600"), redirect: false }),
  );
  return router;
}
