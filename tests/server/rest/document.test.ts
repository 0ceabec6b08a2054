import { execFileSync } from "node:child_process";
import path from "node:path";

import { routeGroups } from "../../../server/app";
import { describeApi } from "../../../server/rest/openapi";
import type { Route } from "../../../server/rest/route";
import { startTestServer } from "../../support/test-server";
import { bodyOf, components, fits, fitsAsText, operations, problemsOf } from "./documented";

const routes = Object.fromEntries(routeGroups.flatMap(({ routes: those }) => Object.entries(those)));

it("is what the server shows at /api/openapi.json", async () => {
  const test = await startTestServer();
  try {
    const { status, body } = await test.rest("GET", "/openapi.json");
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(describeApi(routeGroups)))]);
  } finally {
    await test.close();
  }
});

it("passes Redocly's recommended rules", () => {
  const printed = execFileSync(process.execPath, [path.resolve(__dirname, "../../support/lint-openapi.mjs")], {
    input: JSON.stringify(describeApi(routeGroups)),
    encoding: "utf8",
  });
  // No operation answers 405, since it has the right method; readers find here what it looks like all the same.
  const known = "#/components/responses/METHOD_NOT_ALLOWED";
  const problems = JSON.parse(printed) as { pointer: string }[];
  expect(problems.filter(({ pointer }) => pointer !== known)).toEqual([]);
});

it("has a route for every operation, and the other way round", () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
});

/** What the use case would be given for this body, and for ids that are right. */
function inputOf(route: Route, body: Record<string, unknown>): object {
  const sent = route.fields.body.filter(({ name }) => name in body).map(({ name, field }) => [field, body[name]]);
  return Object.fromEntries([...route.fields.path.map(({ field }) => [field, "12"]), ...sent]);
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (name, operation) => {
  it("has examples of its answers that are as documented", () => {
    const answers = Object.entries(operation.responses).flatMap(([status, { content }]) =>
      content ? [{ status, ...content["application/json"] }] : [],
    );
    const problems = answers.map(({ status, schema, example }) => [status, problemsOf(schema, example)]);
    expect(problems).toEqual(answers.map(({ status }) => [status, []]));
  });

  it("has an example of a request that keeps its rules", () => {
    const body = bodyOf(operation);
    const example = (body?.example ?? {}) as Record<string, unknown>;
    expect(body ? problemsOf(body.schema, example) : []).toEqual([]);
    const route = routes[name]!;
    expect(route.rules.safeParse(inputOf(route, example))).toMatchObject({ success: true });
    // An example says something of every field but those that hardly anybody needs, and people's ids, which differ.
    const missing = Object.keys(body?.schema.properties ?? {}).filter((field) => !(field in example));
    const mayMiss = ["version", "happenedAt", "remindBefore", "ownerId", "assignedTo"];
    expect(missing.filter((field) => !mayMiss.includes(field))).toEqual([]);
  });

  it("has examples of its parameters that are right", () => {
    const shown = operation.parameters.filter(({ example }) => example !== undefined);
    expect(shown.filter(({ schema, example }) => !fitsAsText(schema, example))).toEqual([]);
  });
});

it("shows each error by an example of its own", () => {
  const examples = Object.entries(components.responses).map(([code, { content }]) => {
    const { schema, example } = content!["application/json"];
    return [code, (example as { code: string }).code, fits(schema, example)];
  });
  expect(examples).toEqual(Object.keys(components.responses).map((code) => [code, code, true]));
});
