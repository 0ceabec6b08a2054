import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";

import { routeGroups } from "../../../server/app";
import type { JsonSchema } from "../../../server/rest/json-schema";
import { describeApi } from "../../../server/rest/openapi";
import type { Answer } from "../../support/test-server";

interface Content {
  "application/json": { schema: JsonSchema; example: unknown };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: JsonSchema;
  example?: unknown;
}

interface Response {
  headers: Record<string, { required?: boolean; schema: JsonSchema }>;
  content?: Content;
}

interface Operation {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, Response>;
}

interface Api {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Response> };
}

/** Puts in place of each `$ref` what it stands for. */
function inlined(node: unknown, whole: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => inlined(item, whole));
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node && typeof node.$ref === "string") {
    const keys = node.$ref.slice(2).split("/");
    const target = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], whole);
    return inlined(target, whole);
  }
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, inlined(inner, whole)]));
}

const plain = describeApi(routeGroups);
export const { paths, components } = inlined(plain, plain) as Api;

/** One operation of the documentation. */
export interface Documented extends Operation {
  method: string;
  /** Below `/api`, with the parameters in braces. */
  path: string;
}

export const operations: readonly Documented[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);

export function operationOf(name: string): Documented {
  const operation = operations.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`No operation has the name ${name}.`);
  return operation;
}

/** The path of an operation with these values in the place of its parameters. */
export const pathOf = ({ path }: Documented, values: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(values[name] ?? ""));

export const bodyOf = ({ requestBody }: Documented): Content["application/json"] | undefined =>
  requestBody?.content["application/json"];

const asJson = addFormats(new Ajv2020({ allErrors: true, strictTypes: false }));
const asText = addFormats(new Ajv2020({ coerceTypes: true, strictTypes: false }));

/** What is wrong with a value by a schema; nothing when it fits. */
export function problemsOf(schema: JsonSchema, value: unknown): string[] {
  const validate = asJson.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export const fits = (schema: JsonSchema, value: unknown): boolean => problemsOf(schema, value).length === 0;

/** The same for a value that stands as text in a path, in a query string or in a header. */
export const fitsAsText = (schema: JsonSchema, value: unknown): boolean => asText.validate(schema, value);

/** Headers that say something about one answer; where they are not documented they are a mistake. */
const telling = ["Link", "Location", "Allow", "Retry-After", "ETag"];

function problemsWithHeaders({ headers }: Response, answer: Answer): string[] {
  const wrong = Object.entries(headers)
    .map(([name, { schema, required }]) => ({ name, schema, required, value: answer.headers.get(name) }))
    .filter(({ value, schema, required }) => (value === null ? required : !fitsAsText(schema, value)));
  const unknown = telling.filter((name) => answer.headers.has(name) && !(name in headers));
  return [
    ...wrong.map(({ name, value }) => `${name}: ${value}`),
    ...unknown.map((name) => `${name} is not documented`),
  ];
}

/** What of an answer is not as it is documented. */
export function problemsWith(response: Response | undefined, answer: Answer): string[] {
  if (!response) return [`the status ${answer.status} is not documented: ${JSON.stringify(answer.body)}`];
  const content = response.content?.["application/json"];
  const type = answer.headers.get("content-type");
  if (!content) return [...problemsWithHeaders(response, answer), ...(answer.body === null ? [] : ["there is a body"])];
  return [
    ...problemsWithHeaders(response, answer),
    ...(type === "application/json; charset=utf-8" ? [] : [`the media type is ${type}`]),
    ...problemsOf(content.schema, answer.body),
  ];
}

/** The answer is one that the documentation tells of: its status, its headers and its body. */
export function expectDocumented(operation: Documented, answer: Answer): void {
  expect(problemsWith(operation.responses[answer.status], answer)).toEqual([]);
}

/** The same for an answer that belongs to no operation, such as the one to a wrong method. */
export function expectError(code: string, answer: Answer): void {
  expect([answer.body?.code, ...problemsWith(components.responses[code], answer)]).toEqual([code]);
}
