import ts from "typescript";

import { nodesOf, placeOf, sourcesIn, textOf } from "../support/sources";

/** Attributes that are read or heard. */
const spoken =
  /^(label|title|placeholder|description|alt|aria-(label|description|valuetext|roledescription)|message|nothingFoundMessage)$/;

const toasts = /^(showDone|showFailure|showProblem|showUndo|showToast)$|^notifications\.(show|update)$/;

/** The same in every language: the brand, and examples of what is typed. */
const sayings = ["Tend", "XXXX-XXXX"];

/** The words themselves, and what is made by a program. */
const exemptFiles = [/^client\/ui\/words\//, /^client\/generated\//];

const hasWords = (text: string): boolean =>
  /\p{L}/u.test(sayings.reduce((rest, said) => rest.replaceAll(said, ""), text));

const inAttribute = (node: ts.Node): boolean => {
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  return ts.isJsxAttribute(holder) && spoken.test(holder.name.getText());
};

/** Whether this node says something that no language file knows. */
function saysItself(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasWords(node.text);
  const text = textOf(node, "");
  if (text === null || !hasWords(text)) return false;
  const { parent } = node;
  if (inAttribute(node)) return true;
  if (ts.isJsxExpression(parent)) return ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent);
  return ts.isCallExpression(parent) && toasts.test(parent.expression.getText());
}

const judged = (source: ts.SourceFile) => [...nodesOf(source)].filter(saysItself);

describe("the web UI", () => {
  it("says nothing outside of its words", () => {
    const sources = sourcesIn("client").filter(({ fileName }) => !exemptFiles.some((file) => file.test(fileName)));
    expect(sources.length).toBeGreaterThan(100);
    const found = sources.flatMap(judged).map((node) => `${placeOf(node)}: ${node.getText().trim()}`);
    expect(found).toEqual([]);
  });

  it.each([
    ["a text", "<p>Hello</p>"],
    ["an attribute", '<input aria-label="Search" />'],
    ["an attribute in braces", "<input placeholder={`${count} left`} />"],
    ["an expression", '<p>{"Hello"}</p>'],
    ["a toast", 'showDone("Saved.")'],
  ])("would be caught with %s of its own", (_what, code) => {
    expect(judged(ts.createSourceFile("x.tsx", code, ts.ScriptTarget.ES2023, true))).toHaveLength(1);
  });

  it.each([
    ["a word by its key", '<p>{t("save")}</p>'],
    ["the brand", "<b>Tend</b>"],
    ["what nobody reads", '<p className="Big" data-testid="row">{count} · {name}</p>'],
  ])("may have %s", (_what, code) => {
    expect(judged(ts.createSourceFile("x.tsx", code, ts.ScriptTarget.ES2023, true))).toEqual([]);
  });
});
