import type { Route } from "./route";

/** What can be said without an example: an edit is best based on an ETag, and flags are for those who need them. */
const leftOut = new Set(["version"]);

/**
 * The body that leads to the example of the answer: of each field that both have, the answer's value. What a body has alone,
 * or means differently, the route names itself.
 */
export function bodyExample({ fields, answer, example }: Route): Record<string, unknown> {
  const shown = { ...answer?.example, ...example };
  return Object.fromEntries(
    fields.body
      .filter(({ name }) => name in shown && shown[name] !== null && !leftOut.has(name))
      .map(({ name }) => [name, shown[name]]),
  );
}
