import fc from "fast-check";

import type { JsonSchema } from "../../../server/rest/json-schema";
import { bodyOf, operations, pathOf, type Documented } from "./documented";

/** Ids up to here may be there or not; whoever sends the requests has a higher one, and is not deleted in between. */
export const HIGHEST_ID = 40;

/** What somebody might send, each part of it more often right than wrong. */
export interface RandomRequest {
  operationId: string;
  actor: "ADMIN" | "REP";
  url: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

const id = fc.integer({ min: 1, max: HIGHEST_ID });
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const time = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2, stringUnit: "binary" }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom<unknown>(
    "x".repeat(20_000),
    "\u0000",
    "\ud800",
    "😀".repeat(200),
    "' OR 1=1 --",
    "%_\\",
    "NaN",
    "1e3",
    "0x10",
    "9223372036854775808",
    "9999999999999999999",
    -0,
    1e21,
    1.5,
    Number.MAX_SAFE_INTEGER,
    "0000-00-00T00:00:00Z",
    "9999-12-31T23:59:59.999Z",
    "2026-12-31T23:59:60Z",
    "+010000-01-01T00:00:00Z",
    { toString: "x", constructor: { prototype: {} } },
    ["NEW", ["NEW"]],
  ),
);

/** What the documentation allows, and now and then something else. */
const mostly = (right: fc.Arbitrary<unknown>, wrong = odd): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: wrong });

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return schema.maximum ? fc.integer({ min: 1, max: Math.min(schema.maximum, 200) }) : id;
  if (type === "array") return fc.array(mostly(valueOf(schema.items as JsonSchema)), { maxLength: 4 });
  if (type === "object") return objectOf(schema);
  if (schema.format === "email") return fc.emailAddress({ size: "small" });
  if (schema.format === "date-time") return time;
  if (schema.pattern) return id.map(String);
  return text;
}

function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  if (schema.anyOf) return fc.oneof(...(schema.anyOf as JsonSchema[]).map(valueOf));
  const types = [schema.type].flat().filter((type) => type !== undefined);
  return types.length > 0 ? fc.oneof(...types.map((type) => ofType(type, schema))) : odd;
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
  const fields = Object.entries(properties as Record<string, JsonSchema>);
  const right = Object.fromEntries(fields.map(([name, schema]) => [name, mostly(valueOf(schema))]));
  const known = fc.record(right, { requiredKeys: required });
  const unknown = fc.dictionary(fc.string({ unit: "binary", maxLength: 12 }), odd, { maxKeys: 2 });
  return fc.oneof(
    { weight: 14, arbitrary: known },
    { weight: 1, arbitrary: fc.record(right, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(known, unknown).map(([some, others]) => ({ ...some, ...others })) },
  );
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
    id,
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
