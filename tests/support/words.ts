/** A tree of words as its paths and texts: `["today.group.later", "Later"]`. */
export const flatten = (words: object, path = ""): [key: string, text: string][] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === "string") return [[key, value]];
    return typeof value === "object" && value !== null ? flatten(value, key) : [];
  });
