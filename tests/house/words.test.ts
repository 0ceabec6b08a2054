import { en } from "../../client/ui/words/en";
import { es } from "../../client/ui/words/es";
import { nodesOf, sourcesIn, textOf } from "../support/sources";
import { flatten } from "../support/words";

const english = new Map(flatten(en));
const spanish = new Map(flatten(es));

/** The word that a plural form belongs to; Spanish has one form more. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|many|other)$/, "");

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name = ""]) => name).sort();

const GAP = "\0";

/** Which keys a text in the code can stand for: itself, or all that fit when it is put together from parts. */
const toPattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(GAP)
      .map((part) => part.replace(/[.$]/g, "\\$&"))
      .join(".+")}$`,
  );

describe("the words", () => {
  it("are the same in both languages, but for the third plural of Spanish", () => {
    const known = [...spanish.keys()].filter((key) => !key.endsWith("_many"));
    expect(known.sort()).toEqual([...english.keys()].sort());
    const counted = [...english.keys()].filter((key) => key.endsWith("_other"));
    expect(counted.filter((key) => !spanish.has(key.replace(/_other$/, "_many")))).toEqual([]);
  });

  it("take up the same values in both", () => {
    for (const [key, text] of spanish) {
      const counterpart = english.get(key) ?? english.get(key.replace(/_many$/, "_other")) ?? "";
      expect({ key, takes: placeholders(text) }).toEqual({ key, takes: placeholders(counterpart) });
    }
  });

  it("say something each, and in Spanish no sentence of the English ones", () => {
    const empty = [...english, ...spanish].filter(([, text]) => !/[\p{L}{]/u.test(text));
    expect(empty).toEqual([]);
    const untranslated = [...spanish].filter(([key, text]) => /\p{L} .*\.$/u.test(text) && english.get(key) === text);
    expect(untranslated).toEqual([]);
  });

  it("are all used", () => {
    const texts = sourcesIn("client")
      .filter(({ fileName }) => !/^client\/(ui\/words|generated)\//.test(fileName))
      .flatMap((source) => [...nodesOf(source)])
      .flatMap((node) => textOf(node, GAP) ?? [])
      .filter((text) => /^[\w.\0]+$/.test(text) && /\w/.test(text));
    const exact = new Set(texts.filter((text) => !text.includes(GAP)));
    const composed = [...new Set(texts.filter((text) => /\w\.?\0|\0\.\w/.test(text)))].map(toPattern);
    const isUsed = (key: string) => exact.has(key) || composed.some((pattern) => pattern.test(key));
    const unused = [...english.keys()].filter((key) => !isUsed(key) && !isUsed(withoutPlural(key)));
    expect(unused).toEqual([]);
  });
});
