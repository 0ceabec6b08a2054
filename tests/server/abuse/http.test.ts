import { request } from "node:http";
import { text } from "node:stream/consumers";

import { AttackedServer } from "../../support/attacked-server";
import { hostileOperations } from "../../support/hostile-operations";
import { expectRefused } from "./attack";
import { graphqlAttacks, NONE, restAttacks, type HttpAttack } from "./http.attacks";

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
}, 240_000);
afterAll(() => server.close());

/** Sends a request that need not be whole, and answers how it is refused. */
const send = ({ method = "POST", path = "/graphql", headers, body }: Omit<HttpAttack, "name" | "status" | "code">) =>
  new Promise<{ status?: number; code?: string; message?: string }>((resolve, reject) => {
    const given: Record<string, string> = {
      "content-type": "application/json",
      authorization: `Bearer ${server.token}`,
      ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
      ...headers,
    };
    const all = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== NONE));
    const sending = request(
      `${server.url}${path.replace(":lead", server.leadId)}`,
      { method, headers: all },
      (answer) => {
        void text(answer).then((said) => {
          const refusal = JSON.parse(said);
          const { message, code = refusal.errors?.[0].extensions.code } = refusal.errors?.[0] ?? refusal;
          resolve({ status: answer.statusCode, code, message });
          sending.destroy();
        }, reject);
      },
    );
    // What was answered before all of it was sent is not taken.
    sending.on("error", reject);
    if (headers?.["content-length"]) sending.write(body);
    else sending.end(body);
  });

/** Each request stands alone. */
const aim = () => Promise.resolve();

const titled = (attacks: readonly HttpAttack[]) => attacks.map((attack) => [attack.name, attack] as const);

describe.each([
  ["GraphQL", graphqlAttacks],
  ["REST", restAttacks],
] as const)("%s over HTTP", (door, attacks) => {
  it.each(titled(attacks))("refuses %s", async (name, { status, code, ...sent }) => {
    const expected = { status, code, message: expect.any(String) };
    await expectRefused(server, { name: `${door}, ${name}`, aim, strike: () => send(sent), expected });
  });
});

describe("an operation over HTTP", () => {
  it.each(hostileOperations)("with %s is refused", async (name, selection, fragments, refusal) => {
    const query = `{ lead(id: "1") { ${selection} } } ${fragments}`;
    // Another one each time: what was read before is remembered, and an attacker sends nothing twice.
    let count = 0;
    const strike = () => send({ body: JSON.stringify({ query: `${query} # ${(count += 1)}` }) });
    const message = expect.stringMatching(refusal);
    const expected = { status: 400, code: "VALIDATION_FAILED", message };
    await expectRefused(server, { name: `GraphQL, ${name}`, aim, strike, expected });
  });
});

describe("a page from elsewhere", () => {
  const paths = ["/graphql", "/api/leads", "/api/auth/login", "/api/openapi.json"];

  it.each(paths)("is refused by %s, and not told that it may ask or read", async (path) => {
    for (const origin of ["https://evil.test", "null", "no origin"]) {
      const headers = { origin, "access-control-request-method": "POST" };
      for (const method of ["OPTIONS", "GET"]) {
        const answer = await fetch(`${server.url}${path}`, { method, headers });
        const told = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
        expect([method, answer.status, told]).toEqual([method, 403, []]);
      }
      const strike = () => send({ path, headers, body: "{}" });
      const expected = { status: 403, code: "FORBIDDEN", message: expect.stringContaining("PUBLIC_URL") };
      await expectRefused(server, { name: `${path}, for a page of ${origin}`, aim, strike, expected });
    }
  });

  it("is told apart from the server's own, which is served", async () => {
    const headers = { origin: server.url, "content-type": "application/json", authorization: `Bearer ${server.token}` };
    const body = JSON.stringify({ query: "{ me { id } }" });
    const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
    expect([answer.status, await answer.json()]).toEqual([200, { data: { me: { id: expect.any(String) } } }]);
  });
});

test("nothing of all that was stored", async () => {
  const { data } = await server.ask("{ leads { total items { name version status } } }");
  expect(data.leads).toEqual({ total: 1, items: [{ name: "Customer 0", version: 1, status: "NEW" }] });
});
