import ts from "typescript";

import { translateSaid } from "../../client/ui/in-own-words";
import { said } from "../../client/ui/words/said.es";
import { nodesOf, placeOf, sourcesIn, textOf } from "../support/sources";

/** What is said to machines alone: no page of the web UI can bring it about. */
const toMachines = [
  /^server\/features\/(deliveries|.*\.(routes|presenter))/,
  /^server\/platform\/(?!errors|edit|password|origin)/,
];

/** Whether this text becomes what a refusal says: an argument of an error or of a check, or its `message` or `error`. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return isSaid(parent);
  if (ts.isPropertyAssignment(parent)) return ["message", "error"].includes(parent.name.getText());
  if (ts.isNewExpression(parent)) return !/^(Error|RegExp|Set|Map|TypeError)$/.test(parent.expression.getText());
  if (ts.isParameter(parent)) return true;
  if (!ts.isCallExpression(parent)) return ts.isReturnStatement(parent) || ts.isBinaryExpression(parent);
  return /^(super|InvalidInput\.of)$|\.(min|max|refine|email|regex|union|length)$/.test(parent.expression.getText());
}

const isSentence = (text: string): boolean => /^[A-Z#].*\.$/s.test(text) || /Reference: #$/.test(text);

const sentences = [...sourcesIn("rules"), ...sourcesIn("server/features"), ...sourcesIn("server/platform")]
  .filter(({ fileName }) => !toMachines.some((pattern) => pattern.test(fileName)))
  .flatMap((source) => [...nodesOf(source)])
  .flatMap((node) => {
    const text = textOf(node, "#");
    return text !== null && isSentence(text) && isSaid(node) ? [{ text, place: placeOf(node) }] : [];
  });

describe("what the server and the rules say", () => {
  it("is found where it stands", () => {
    expect(sentences.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["This is required.", "At most # characters.", "You may not do this."]),
    );
  });

  it("is known in Spanish, sentence by sentence", () => {
    const unknown = sentences.filter(({ text }) => translateSaid(said, text) === text);
    expect(unknown.map(({ text, place }) => `${place}: ${text}`)).toEqual([]);
  });

  it("carries over all of its values, or none where they are English words", () => {
    const gaps = (text: string) => text.split("#").length - 1;
    const uneven = Object.entries(said).filter(([english, spanish]) => ![0, gaps(english)].includes(gaps(spanish)));
    expect(uneven).toEqual([]);
  });

  it("is translated with its values, and left as it is when unknown", () => {
    const known = { "At most # of #.": "De # como máximo #.", "Done.": "Hecho." };
    expect(translateSaid(known, "Done.")).toBe("Hecho.");
    expect(translateSaid(known, "At most 5 of $1.")).toBe("De 5 como máximo $1.");
    expect(translateSaid(known, "At most 5.")).toBe("At most 5.");
    expect(translateSaid({}, "Done.")).toBe("Done.");
  });
});
