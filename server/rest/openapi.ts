import { errorResponses, errorSchema, errorsOf, requestIdHeader } from "./openapi.errors";
import { bodyExample } from "./openapi.examples";
import { headers, parameters } from "./openapi.headers";
import { toJsonSchema } from "./json-schema";
import { isConditional, isCreating, isRevalidated, type Route, type RouteGroup } from "./route";
import type { RouteField } from "./route-fields";

const description = `
Tend over REST: the same rules, permissions and records as in the web UI and in GraphQL.

- Sign in by \`POST /auth/login\` and send the \`accessToken\` as \`Authorization: Bearer …\`. It lasts \`expiresIn\` seconds;
  \`POST /auth/refresh\` gives the next one.
- Ids are strings in answers, strings or integers in requests. Times are ISO 8601 in UTC.
- A change names only the fields that change; \`null\` empties one. A field or parameter that is not known is refused.
- Every record has an \`ETag\`. Sent back as \`If-Match\`, it makes a change conditional.
- Every \`POST\` that creates a record takes an \`Idempotency-Key\`: sent again within 24 hours, it is answered as the first time.
- Lists are paged by \`page\` and \`limit\`; \`Link\` leads to the pages beside.
`.trim();

const refTo = (kind: "parameters" | "headers", name: string) => ({ $ref: `#/components/${kind}/${name}` });

const parameter = (place: "path" | "query", { name, schema, isRequired }: RouteField) => ({
  name,
  in: place,
  required: place === "path" || isRequired,
  schema,
});

function requestBody(route: Route): object {
  const { body } = route.fields;
  if (body.length === 0) return {};
  const required = body.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const schema = {
    type: "object",
    properties: Object.fromEntries(body.map(({ name, schema: inner }) => [name, inner])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
  const content = { "application/json": { schema, example: bodyExample(route) } };
  return { requestBody: { required: required.length > 0, content } };
}

function success(route: Route): object {
  const named = [...(isCreating(route) && route.answer?.path ? ["Location"] : []), ...(route.answer?.headers ?? [])];
  const shown = Object.fromEntries(named.map((name) => [name, refTo("headers", name)]));
  const base = { headers: { ...requestIdHeader, ...shown } };
  if (!route.answer) return { description: "Done.", ...base };
  const { name, example } = route.answer;
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` }, example } };
  return { description: `The ${name}.`, ...base, content };
}

/** What whoever has the state of the record already is answered. */
const unchanged = {
  304: {
    description: "The record is still as `If-None-Match` says.",
    headers: { ...requestIdHeader, ETag: refTo("headers", "ETag") },
  },
};

const operation = (operationId: string, tag: string, route: Route) => ({
  operationId,
  tags: [tag],
  summary: route.summary,
  ...(route.isPublic && { security: [] }),
  parameters: [
    ...route.fields.path.map((field) => parameter("path", field)),
    ...route.fields.query.map((field) => parameter("query", field)),
    ...(isRevalidated(route) ? [refTo("parameters", "If-None-Match")] : []),
    ...(isConditional(route) ? [refTo("parameters", "If-Match")] : []),
    ...(isCreating(route) ? [refTo("parameters", "Idempotency-Key")] : []),
  ],
  ...requestBody(route),
  responses: { [route.status]: success(route), ...(isRevalidated(route) && unchanged), ...errorsOf(route) },
});

function pathsOf(groups: readonly RouteGroup[]): Record<string, object> {
  const paths: Record<string, Record<string, object>> = {};
  for (const { tag, routes } of groups) {
    for (const [operationId, route] of Object.entries(routes)) {
      const path = route.path.replace(/:(\w+)/g, "{$1}");
      paths[path] = { ...paths[path], [route.method]: operation(operationId, tag, route) };
    }
  }
  return paths;
}

const schemasOf = (groups: readonly RouteGroup[]): Record<string, object> =>
  Object.fromEntries(
    groups
      .flatMap(({ routes }) => Object.values(routes))
      .flatMap(({ answer }) => (answer ? [[answer.name, toJsonSchema(answer.schema, "output")]] : [])),
  );

/** The OpenAPI 3.1 document of the table of routes, which is all that it is made from. */
export const describeApi = (groups: readonly RouteGroup[]): object => ({
  openapi: "3.1.0",
  info: {
    title: "Tend",
    version: "1",
    description,
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/api", description: "This server." }],
  security: [{ bearer: [] }],
  tags: groups.map(({ tag, description: text }) => ({ name: tag, description: text })),
  paths: pathsOf(groups),
  components: {
    securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    schemas: { ...schemasOf(groups), Error: errorSchema },
    responses: errorResponses,
    headers,
    parameters,
  },
});
