import type { z } from "zod";

import { toJsonSchema, type JsonSchema } from "./json-schema";

/** A field of a route's input: its name in REST, its name in the use case, and what it takes. */
export interface RouteField {
  readonly name: string;
  readonly field: string;
  readonly isRequired: boolean;
  readonly schema: JsonSchema;
}

/** Where each field of a use case's input stands in a request. */
export interface RouteFields {
  readonly path: readonly RouteField[];
  readonly query: readonly RouteField[];
  readonly body: readonly RouteField[];
}

/** A query string holds no objects, and neither null nor the text "null". */
const fitsQuery = ({ schema }: RouteField): boolean => {
  const { type } = schema;
  return type !== "object" && !(Array.isArray(type) && type.includes("object"));
};

/** In a query string everything is text; of the variants that a rule accepts the first says what is meant. */
function asParameter(field: RouteField): RouteField {
  const { anyOf, ...rest } = field.schema;
  const schema = { ...rest, ...anyOf?.[0] } as JsonSchema & { type?: unknown };
  const type: unknown = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  const allowed = schema.enum?.filter((value) => value !== null);
  return { ...field, schema: { ...schema, type, ...(allowed && { enum: allowed }) } as JsonSchema };
}

/** Sorts the fields of an input: what the path names, and of the rest all into the query or all into the body. */
export function fieldsOf(
  method: string,
  path: string,
  rules: z.ZodObject,
  rename: Readonly<Record<string, string>>,
): RouteFields {
  const { properties = {}, required = [] } = toJsonSchema(rules, "input");
  const restNames = new Map(Object.entries(rename).map(([name, field]) => [field, name]));
  const fields = Object.entries(properties).map(([field, schema]) => ({
    name: restNames.get(field) ?? field,
    field,
    isRequired: required.includes(field),
    schema: schema as JsonSchema,
  }));
  const isInPath = ({ name }: RouteField) => path.split("/").includes(`:${name}`);
  const others = fields.filter((field) => !isInPath(field));
  const hasBody = method !== "get" && method !== "delete";
  return {
    path: fields.filter(isInPath).map(asParameter),
    query: hasBody ? [] : others.filter(fitsQuery).map(asParameter),
    body: hasBody ? others : [],
  };
}
