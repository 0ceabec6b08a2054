import type { JsonSchema } from "../../../server/rest/json-schema";
import { bodyOf, fits, fitsAsText, type Documented } from "./documented";

/** A request that breaks one rule, and the field that the refusal has to name. */
export interface Wrong<Sent> {
  field: string;
  sent: Sent;
}

/** Never to be found in an answer. */
export const SECRET = "hunter2";

const odd = [null, true, 0, -1, 1.5, 10_000_000_000_000_000, [], [null], {}, { secret: SECRET }, [SECRET]];
const oddTexts = [
  "",
  SECRET,
  "-1",
  "0",
  "01",
  "1abc",
  "1e0",
  "1.5",
  "12345678901234567890",
  "true false",
  "@shop.test",
  "2026-03-01",
  "2026-03-01T09:00:00",
  "2026-02-30T09:00:00Z",
];

const tooLong = ({ maxLength }: JsonSchema) => (maxLength ? ["x".repeat(maxLength + 1)] : []);

function tooMany({ maxItems, items }: JsonSchema): unknown[] {
  const [item] = (items as JsonSchema | undefined)?.enum ?? ["word"];
  return maxItems ? [Array.from({ length: maxItems + 1 }, () => item)] : [];
}

/** What the documentation does not allow; whether the server refuses all of it is what is tested with these. */
const wrongFor = (schema: JsonSchema): unknown[] =>
  [...odd, ...oddTexts, ...tooLong(schema), ...tooMany(schema)].filter((value) => !fits(schema, value));

function without(body: object, name: string): object {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}

function wrongIn(schema: JsonSchema, base: Record<string, unknown>, parent = ""): Wrong<object>[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return [
    { field: `${parent}colour`, sent: { ...base, colour: SECRET } },
    {
      field: `${parent}__proto__`,
      sent: Object.defineProperty({ ...base }, "__proto__", { value: SECRET, enumerable: true }),
    },
    ...(schema.required ?? []).map((name) => ({ field: `${parent}${name}`, sent: without(base, name) })),
    ...properties.flatMap(([name, inner]) =>
      wrongFor(inner).map((value) => ({ field: `${parent}${name}`, sent: { ...base, [name]: value } })),
    ),
    ...properties
      .filter(([, inner]) => inner.properties)
      .flatMap(([name, inner]) =>
        wrongIn(inner, base[name] as Record<string, unknown>, `${parent}${name}.`).map(({ field, sent }) => ({
          field,
          sent: { ...base, [name]: sent },
        })),
      ),
  ];
}

/** Bodies that are like this one, which is right, but for one field. */
export function wrongBodies(operation: Documented, body: Record<string, unknown> = {}): Wrong<object>[] {
  return operation.method === "GET" ? [] : wrongIn(bodyOf(operation)?.schema ?? {}, body);
}

const list = (name: string, values: readonly string[]) =>
  values.map((value) => `${name}=${encodeURIComponent(value)}`).join("&");

/** Wrong texts for a parameter; one that is no list is not to be sent twice either. */
function wrongTexts(schema: JsonSchema): string[][] {
  const isList = schema.type === "array";
  const texts = [...oddTexts, ...tooLong(schema)].filter((text) => !fitsAsText(schema, isList ? [text] : text));
  const lists = isList ? (tooMany(schema) as string[][]) : [["1", "1"]];
  return [...texts.map((text) => [text]), ...lists];
}

/** Query strings that hold one mistake. */
export function wrongQueries({ parameters }: Documented): Wrong<string>[] {
  const known = parameters.filter(({ in: place }) => place === "query");
  return [
    ...["colour", "__proto__", "page[]"].map((field) => ({ field, sent: list(field, [SECRET]) })),
    ...known.flatMap(({ name, schema }) =>
      wrongTexts(schema).map((texts) => ({ field: name, sent: list(name, texts) })),
    ),
  ];
}

/** Values of path parameters of which one is no id. */
export function wrongPaths({ parameters }: Documented, right: Readonly<Record<string, string>> = {}) {
  return parameters
    .filter(({ in: place }) => place === "path")
    .flatMap(({ name, schema }) =>
      oddTexts
        .filter((text) => text !== "" && !fitsAsText(schema, text))
        .map((text) => ({ field: name, sent: { ...right, [name]: text } })),
    );
}
