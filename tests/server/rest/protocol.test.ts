import type { Answer } from "../../support/test-server";
import { Contract, doerOf, scenarioOf } from "./contract";
import { expectDocumented, expectError, operations, pathOf, type Documented } from "./documented";
import type { Sent } from "./scenario";

let contract: Contract;
beforeAll(async () => {
  contract = await Contract.start();
});
afterAll(() => contract.close());

const titled = (those: readonly Documented[]) => those.map((operation) => [operation.operationId, operation] as const);
const taking = (header: string) =>
  titled(operations.filter(({ parameters }) => parameters.some(({ name }) => name === header)));

/** Sends a right request with this wrong about it. */
const refuse = async (
  operation: Documented,
  wrong: { body?: unknown; headers?: Record<string, string> },
): Promise<Answer> => {
  const scene = scenarioOf(operation).prepare ? await contract.sceneFor(operation) : contract.scene;
  const sent: Sent = await contract.sentBy(doerOf(operation), operation, scene);
  const [answer] = await contract.refusing(operation, [
    () => contract.send(doerOf(operation), operation, { ...sent, ...wrong }, wrong.headers),
  ]);
  return answer!;
};

describe.each(titled(operations.filter(({ method }) => method !== "GET")))("the body of %s", (_name, operation) => {
  it("is refused when it is not JSON, no object, in another media type, or too large", async () => {
    const codeOf = async (body: unknown, headers = {}) => (await refuse(operation, { body, headers })).body.code;
    expect({
      broken: await codeOf('{"name":'),
      text: await codeOf('"name"'),
      list: await codeOf([{}]),
      form: await codeOf("name=x", { "content-type": "application/x-www-form-urlencoded" }),
      untyped: await codeOf("{}", { "content-type": "text/plain" }),
      latin1: await codeOf("{}", { "content-type": "application/json; charset=latin1" }),
      packed: await codeOf("{}", { "content-encoding": "compress" }),
      large: await codeOf({ name: "x".repeat(110_000) }),
    }).toEqual({
      broken: "VALIDATION_FAILED",
      text: "VALIDATION_FAILED",
      list: "VALIDATION_FAILED",
      form: "UNSUPPORTED_MEDIA_TYPE",
      untyped: "UNSUPPORTED_MEDIA_TYPE",
      latin1: "UNSUPPORTED_MEDIA_TYPE",
      packed: "UNSUPPORTED_MEDIA_TYPE",
      large: "PAYLOAD_TOO_LARGE",
    });
  });
});

describe.each(taking("If-Match"))("%s", (_name, operation) => {
  it("is refused with a stale If-Match, and with one that is none", async () => {
    expect(await refuse(operation, { headers: { "If-Match": '"4711-abc", W/"1-abc"' } })).toMatchObject({
      status: 412,
      body: { code: "PRECONDITION_FAILED" },
    });
    expect(await refuse(operation, { headers: { "If-Match": "4711" } })).toMatchObject({
      status: 400,
      body: { details: [{ field: "If-Match" }] },
    });
  });
});

describe.each(taking("If-None-Match"))("%s", (_name, operation) => {
  it("is answered with 304 as long as the ETag is the same", async () => {
    const sent = await contract.sentBy(doerOf(operation), operation, contract.scene);
    const { headers } = await contract.send(doerOf(operation), operation, sent);
    const tag = headers.get("etag") ?? "";
    // Without the second header fetch says for itself that it wants no cached answer.
    const again = await contract.send(doerOf(operation), operation, sent, {
      "If-None-Match": tag,
      "Cache-Control": "max-age=0",
    });
    expect([again.status, again.body, again.headers.get("etag")]).toEqual([304, null, tag]);
    expectDocumented(operation, again);
    const other = await contract.send(doerOf(operation), operation, sent, {
      "If-None-Match": '"1-other"',
      "Cache-Control": "max-age=0",
    });
    expect(other.status).toBe(200);
  });
});

describe.each(taking("Idempotency-Key"))("%s", (_name, operation) => {
  it("is refused with a key that another request has used, and with one that is none", async () => {
    const key = `key-of-${operation.operationId}`;
    const other = operations.find(({ operationId }) => operationId === "createLead")!;
    const headers = { "Idempotency-Key": key };
    const first = await contract.send("ADMIN", other, { body: { name: "Another" } }, headers);
    expect(first.status).toBe(201);
    expect(await refuse(operation, { headers })).toMatchObject({ status: 422, body: { code: "IDEMPOTENCY_MISMATCH" } });
    expect(await refuse(operation, { headers: { "Idempotency-Key": "two words" } })).toMatchObject({
      status: 400,
      body: { details: [{ field: "Idempotency-Key" }] },
    });
  });
});

const paths = [...new Set(operations.map(({ path }) => path))];

describe.each(paths)("the path %s", (path) => {
  const known = operations.filter((operation) => operation.path === path);
  const methods = known.flatMap(({ method }) => (method === "GET" ? [method, "HEAD"] : [method]));
  const url = pathOf(known[0]!, { id: "1", leadId: "1" });

  it("says to OPTIONS which methods it knows, and refuses any other", async () => {
    const options = await contract.test.rest("OPTIONS", url);
    expect([options.status, options.headers.get("allow"), options.body]).toEqual([204, methods.join(", "), null]);
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((other) => !methods.includes(other))) {
      const answer = await contract.test.rest(method, url, { body: method === "GET" ? undefined : {} });
      expect([method, answer.status, answer.headers.get("allow")]).toEqual([method, 405, methods.join(", ")]);
      expectError("METHOD_NOT_ALLOWED", answer);
    }
  });
});

describe.each(titled(operations.filter(({ method }) => method === "GET")))("HEAD of %s", (_name, operation) => {
  it("has the headers of GET, and no body", async () => {
    const sent = await contract.sentBy(doerOf(operation), operation, contract.scene);
    const whole = await contract.send(doerOf(operation), operation, sent);
    const head = await contract.send(doerOf(operation), { ...operation, method: "HEAD" }, sent);
    const told = ({ status, headers }: Answer) =>
      [status, ...["content-type", "content-length", "etag", "link"].map((name) => headers.get(name))] as const;
    expect(told(head)).toEqual(told(whole));
    expect(head.body).toBeNull();
  });
});
