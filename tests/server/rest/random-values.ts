import fc from "fast-check";

import type { JsonSchema } from "../../../server/rest/json-schema";

/** Ids up to here may be there or not; whoever sends the requests has a higher one, and is not deleted in between. */
export const HIGHEST_ID = 40;
/** Of a record that is there or not. */
export const storedId = fc.integer({ min: 1, max: HIGHEST_ID });
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
const time = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** What nobody asked for. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
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
export const mostly = (right: fc.Arbitrary<unknown>, wrong = odd): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 14, arbitrary: right }, { weight: 1, arbitrary: wrong });

function ofType(type: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return schema.maximum ? fc.integer({ min: 1, max: Math.min(schema.maximum, 200) }) : storedId;
  if (type === "array") return fc.array(mostly(valueOf(schema.items as JsonSchema)), { maxLength: 4 });
  if (type === "object") return objectOf(schema);
  if (schema.format === "email") return fc.emailAddress({ size: "small" });
  if (schema.format === "date-time") return time;
  if (schema.pattern) return storedId.map(String);
  return text;
}

/** What a schema allows, mostly. */
export function valueOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
  const types = [schema.type].flat().filter((type) => type !== undefined);
  return types.length > 0 ? fc.oneof(...types.map((type) => ofType(type, schema))) : odd;
}

/** An object of a schema, now and then with fields too many or too few. */
export function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<object> {
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
