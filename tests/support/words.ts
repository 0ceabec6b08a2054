/** A tree of words as its paths and texts: `["today.group.later", "Later"]`. */
export const flatten = (words: object, path = ""): [key: string, text: string][] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === "string") return [[key, value]];
    return typeof value === "object" && value !== null ? flatten(value, key) : [];
  });

/** The same words half as long again, with the values that they take up; no translation is much longer. */
export const lengthen = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]: [string, unknown]) => {
      if (typeof value === "string") return [name, longer(value)];
      return [name, typeof value === "object" && value !== null ? lengthen(value) : value];
    }),
  );

const longer = (text: string): string => {
  const own = text.replace(/\{\{[^}]*\}\}/g, "").trim();
  return `${text} ${own.slice(0, Math.ceil(own.length / 2)).trim()}`.trim();
};
