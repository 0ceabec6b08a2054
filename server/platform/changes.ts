import { isDeepStrictEqual } from "node:util";

type Scalar = string | number | boolean | null;

/** A column's value as a client reads it: times as ISO 8601, ids as strings. */
type Plain = Scalar | Scalar[];

/** What one save changed, by property: `{ status: { from: "NEW", to: "CONVERTED" } }`. */
export type Changes = Record<string, { from: Plain; to: Plain }>;

/** The stored values of a record, by property. */
export type Values = Record<string, unknown>;

function toScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}

/** A stored value as a client reads it. */
export const toPlain = (value: unknown): Plain => (Array.isArray(value) ? value.map(toScalar) : toScalar(value));

/** Compares a record's values with those that were loaded; a property that is equal is left out. */
export function compare(before: Values, after: Values): Changes {
  const changes: Changes = {};
  for (const property of Object.keys(after)) {
    const from = toPlain(before[property]);
    const to = toPlain(after[property]);
    if (!isDeepStrictEqual(from, to)) changes[property] = { from, to };
  }
  return changes;
}
