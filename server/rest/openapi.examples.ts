import type { Route } from "./route";

/** Left out where it may be: an edit is best based on an ETag, and a person's id is another one in every shop. */
const leftOut = new Set(["version", "ownerId", "assignedTo"]);

/**
 * The body that leads to the example of the answer: of each field that both have, the answer's value. What a body has alone,
 * or means differently, the route names itself.
 */
export function bodyExample({ fields, answer, example }: Route): Record<string, unknown> {
  const shown = { ...answer?.example, ...example };
  return Object.fromEntries(
    fields.body
      .filter(({ name, isRequired }) => name in shown && shown[name] !== null && (isRequired || !leftOut.has(name)))
      .map(({ name }) => [name, shown[name]]),
  );
}
