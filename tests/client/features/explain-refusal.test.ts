import { CombinedGraphQLErrors } from "@apollo/client/errors";

import { explainRefusal } from "../../../client/features/leads/explain-refusal";

const names: Record<string, string> = { "7": "Ann", "8": "Ben", "9": "Cem", "10": "Dora" };
const refusedWith = (...fields: string[]) =>
  new CombinedGraphQLErrors({
    errors: [
      {
        message: "There is no such lead.",
        extensions: { code: "NOT_FOUND", details: fields.map((field) => ({ field, message: "It is gone." })) },
      },
    ],
  });
const explain = (error: unknown) => explainRefusal(error, Object.keys(names), (id) => names[id] ?? "");

describe("explainRefusal", () => {
  it("names the leads that the server names, the first three of many", () => {
    expect(explain(refusedWith("ids.0", "ids.2"))).toBe("Ann: It is gone. Cem: It is gone.");
    expect(explain(refusedWith("ids.0", "ids.1", "ids.2", "ids.3"))).toMatch(/Cem: It is gone\. …$/);
  });

  it("says what stands against all of them", () => {
    expect(explain(refusedWith("ownerId"))).toBe("It is gone.");
  });

  it("has no words of its own where the server names no lead and no field, or was not reached", () => {
    expect(explain(refusedWith())).toBeUndefined();
    expect(explain(new TypeError("Failed to fetch"))).toBeUndefined();
  });
});
