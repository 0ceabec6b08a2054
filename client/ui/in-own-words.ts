/** What a "#" stands for in a template: a number, a name, a reference. */
const GAP = "#";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const patternOf = (template: string): RegExp => new RegExp(`^${template.split(GAP).map(escape).join("(.+)")}$`, "s");

/**
 * Looks a sentence up in a list of translations. A template with gaps, such as "At most # characters.", fits every
 * sentence with something in their place; it is carried over in the same order.
 */
export function translateSaid(said: Readonly<Record<string, string>>, sentence: string): string {
  const exact = said[sentence];
  if (exact !== undefined) return exact;
  for (const [template, translation] of Object.entries(said)) {
    if (!template.includes(GAP)) continue;
    const found = patternOf(template).exec(sentence);
    if (found) return fill(translation, found.slice(1));
  }
  return sentence;
}

const fill = (translation: string, [...values]: string[]): string =>
  translation.replaceAll(GAP, () => values.shift() ?? "");

let spoken: Readonly<Record<string, string>> = {};

/** From now on the sentences of the server and of the rules are said like this. */
export const sayLike = (said: Readonly<Record<string, string>>): void => {
  spoken = said;
};

/** A sentence of the server or of a rule, in the language that is spoken; one that is not known stays as it is. */
export const inOwnWords = (sentence: string): string => translateSaid(spoken, sentence);
