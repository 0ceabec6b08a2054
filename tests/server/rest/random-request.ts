import fc from "fast-check";

import { bodyOf, operations, pathOf, type Documented } from "./documented";
import { mostly, objectOf, odd, storedId, valueOf } from "./random-values";

/** What somebody might send, each part of it more often right than wrong. */
export interface RandomRequest {
  operationId: string;
  actor: "ADMIN" | "REP";
  url: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

const broken = fc.oneof(
  fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value))),
  fc.json().map((json) => Buffer.from(json.slice(0, -1))),
  fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom("[".repeat(50_000), `{"name":${'{"a":'.repeat(9_000)}`, `{"name":"${"x".repeat(120_000)}"}`)
    .map((sent) => Buffer.from(sent)),
);

function bodyArbitrary(operation: Documented): fc.Arbitrary<Buffer | undefined> {
  const schema = bodyOf(operation)?.schema;
  const right = schema ? objectOf(schema).map((body) => Buffer.from(JSON.stringify(body))) : fc.constant(undefined);
  return fc.oneof({ weight: 16, arbitrary: right }, { weight: 1, arbitrary: broken });
}

const oddHeader = fc.oneof(
  fc.tuple(
    fc.constantFrom("If-Match", "If-None-Match", "Idempotency-Key", "Authorization", "Accept", "Content-Type"),
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '"1-x"',
        '"1-x", W/"2-y"',
        "*",
        "Bearer",
        "Bearer x.y.z",
        "text/html",
        "application/json;charset",
      ),
    ),
  ),
  fc.constantFrom<[string, string]>(
    ["Content-Encoding", "gzip"],
    ["Content-Type", "application/json; charset=utf-16"],
    ["Content-Type", "application/merge-patch+json"],
    ["X-HTTP-Method-Override", "DELETE"],
    ["X-Forwarded-For", "1.2.3.4, 5.6.7.8"],
    ["Expect", "200-ok"],
    ["Range", "bytes=0-1"],
  ),
);

const headersArbitrary = fc
  .array(oddHeader, { maxLength: 1, size: "max" })
  .chain((headers) => fc.integer({ min: 0, max: 4 }).map((often) => (often === 0 ? Object.fromEntries(headers) : {})));

/** As it stands in a URL, which can hold no half of a surrogate pair. */
const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)).toWellFormed();

function urlArbitrary(operation: Documented): fc.Arbitrary<string> {
  const { parameters } = operation;
  const inPath = parameters.filter(({ in: place }) => place === "path").map(({ name }) => name);
  const segment = mostly(
    storedId,
    odd.filter((value) => value !== ""),
  ).map(asText);
  const path = fc
    .record(Object.fromEntries(inPath.map((name) => [name, segment])))
    .map((values) => pathOf(operation, values));
  const asked = parameters
    .filter(({ in: place }) => place === "query")
    .map(({ name, schema }) => [name, fc.option(mostly(valueOf(schema)), { freq: 3, nil: undefined })] as const);
  const query = fc.record(Object.fromEntries(asked)).map((values) => {
    const pairs = Object.entries(values).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one === undefined ? [] : [[name, asText(one)]])),
    );
    return new URLSearchParams(pairs).toString();
  });
  const mess = fc.webQueryParameters({ size: "small" });
  const queries = fc.oneof({ weight: 14, arbitrary: query }, { weight: 1, arbitrary: mess });
  return fc.tuple(path, queries).map(([where, search]) => (search ? `${where}?${search}` : where));
}

/** Hashing a password takes a third of a second, so that what does it comes seldom. */
const isSlow = (operation: Documented) =>
  Object.keys(bodyOf(operation)?.schema.properties ?? {}).some((name) => /password/i.test(name));

/** A GET of what the documentation knows, with more often right than wrong parameters. */
export const randomReading: fc.Arbitrary<{ method: string; url: string }> = fc
  .constantFrom(...operations.filter(({ method }) => method === "GET"))
  .chain((operation) => urlArbitrary(operation).map((url) => ({ method: operation.method, url })));

export const randomRequest: fc.Arbitrary<RandomRequest> = fc
  .oneof(...operations.map((operation) => ({ weight: isSlow(operation) ? 1 : 6, arbitrary: fc.constant(operation) })))
  .chain((operation) =>
    fc.record({
      operationId: fc.constant(operation.operationId),
      actor: fc.constantFrom<("ADMIN" | "REP")[]>("ADMIN", "REP"),
      url: urlArbitrary(operation),
      headers: headersArbitrary,
      body: bodyArbitrary(operation),
    }),
  );
