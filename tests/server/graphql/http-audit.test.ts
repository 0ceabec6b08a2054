import { serverAudits } from "graphql-http";

import { startTestServer, type TestServer } from "../../support/test-server";

/**
 * These want 200 for an operation that is refused before anything runs, where the specification also allows what this
 * server answers to every such request: 400.
 */
const KNOWN_WARNINGS = ["572B", "FDE2", "7B9B"];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe("GraphQL over HTTP", () => {
  it.each(serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (id, _name, audit) => {
      const result = await audit.fn();
      // What a server may do is a notice, and is not asked for.
      const worst = KNOWN_WARNINGS.includes(id) ? "warn" : "notice";
      expect(["ok", "notice", worst]).toContain(result.status);
    },
  );
});

describe("a request that a page from elsewhere could make a browser send", () => {
  const logout = "mutation { logout }";
  const codeOf = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${server.url}/graphql${path}`, init);
    const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code, data];
  };

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is refused as %s",
    async (type) => {
      const body = JSON.stringify({ query: logout });
      const refused = await codeOf("", { method: "POST", headers: { "content-type": type }, body });
      expect(refused).toEqual([400, "VALIDATION_FAILED", undefined]);
    },
  );

  it("is refused over GET, unless it has a header that such a page may not set", async () => {
    const query = `?${new URLSearchParams({ query: "{ __typename }" }).toString()}`;
    expect(await codeOf(query)).toEqual([400, "VALIDATION_FAILED", undefined]);
    const response = await fetch(`${server.url}/graphql${query}`, { headers: { "apollo-require-preflight": "true" } });
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });

  it("never changes anything over GET", async () => {
    const query = `?${new URLSearchParams({ query: logout }).toString()}`;
    const refused = await codeOf(query, { headers: { "apollo-require-preflight": "true" } });
    expect(refused).toEqual([405, "METHOD_NOT_ALLOWED", undefined]);
  });
});

test("no answer may be stored, whichever way it was asked for", async () => {
  const headers = { "apollo-require-preflight": "true", "content-type": "application/json" };
  const asked = [
    await fetch(`${server.url}/graphql?query={__typename}`, { headers }),
    await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query: "{ __typename }" }),
    }),
    await fetch(`${server.url}/graphql`, { method: "POST", headers, body: "{" }),
  ];
  expect(asked.map((response) => response.headers.get("cache-control"))).toEqual(Array(3).fill("no-store"));
});
