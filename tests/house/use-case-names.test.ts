import ts from "typescript";

import { nodesOf, placeOf, sourcesIn, textOf } from "../support/sources";

const definers = ["defineUseCase", "definePreparedUseCase", "definePublicUseCase", "defineQuery"];

interface UseCaseFound {
  /** What its file exports it as; null when it is not the value of a constant. */
  exported: string | null;
  /** What the metrics know it by. */
  name: string | null;
  place: string;
}

const found = sourcesIn("server/features")
  .flatMap((source) => [...nodesOf(source)])
  .flatMap((node): UseCaseFound[] => {
    if (!ts.isCallExpression(node) || !definers.includes(node.expression.getText())) return [];
    const [first] = node.arguments;
    const exported = ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : null;
    return [{ exported, name: first ? textOf(first, "#") : null, place: placeOf(node) }];
  });

describe("the use cases", () => {
  it("are found where they stand", () => {
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(["completeFollowUp", "leads", "login"]));
  });

  it("are each known to the metrics by the name they are exported under", () => {
    expect(found.filter(({ name, exported }) => name === null || name !== exported)).toEqual([]);
  });

  it("have names that differ", () => {
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });
});
