import { z } from "zod";

/** A JSON Schema of draft 2020-12, which OpenAPI 3.1 speaks. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const isNull = (schema: JsonSchema): boolean => schema.type === "null";

/** `anyOf` within `anyOf` says no more than one of them. */
const flatten = (variants: readonly JsonSchema[]): JsonSchema[] =>
  variants.flatMap((variant) => (variant.anyOf ? flatten(variant.anyOf) : [variant]));

/** One type or null is written as `["string", "null"]`, which readers and generated clients know best. */
function joinVariants({ anyOf, ...rest }: JsonSchema): JsonSchema {
  const variants = flatten(anyOf ?? []);
  const [only, ...others] = variants.filter((variant) => !isNull(variant));
  if (!only?.type || others.length > 0) return { ...rest, anyOf: variants };
  const isNullable = variants.some(isNull);
  if (!isNullable) return { ...rest, ...only };
  const nulled = { ...rest, ...only, type: [only.type, "null"] } as unknown as JsonSchema;
  return only.enum ? { ...nulled, enum: [...only.enum, null] } : nulled;
}

/** Leaves out what is true of any number in JSON, and the pattern of a format that says the same. */
function withoutNoise(schema: JsonSchema): JsonSchema {
  const { minimum, maximum, pattern, ...rest } = schema;
  return {
    ...rest,
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    ...(pattern !== undefined && schema.format === undefined && { pattern }),
  };
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== "object" || value === null) return value;
  const tidied = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)])) as JsonSchema;
  return withoutNoise(tidied.anyOf ? joinVariants(tidied) : tidied);
}

/** What a zod rule accepts (`input`) or hands on (`output`), as JSON Schema that reads well. */
export function toJsonSchema(rules: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(rules, { io });
  return tidy(schema) as JsonSchema;
}
