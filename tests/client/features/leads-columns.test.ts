import { ariaSortOf, sortBy } from "../../../client/features/leads/leads-columns";

const byName = { by: "NAME", direction: "ASC" } as const;

test("a heading sorts by its column from the end that is wanted first, and pressed again the other way round", () => {
  expect(sortBy(byName, "UPDATED", "DESC")).toEqual({ by: "UPDATED", direction: "DESC" });
  expect(sortBy(byName, "NAME")).toEqual({ by: "NAME", direction: "DESC" });
  expect(sortBy({ by: "NAME", direction: "DESC" }, "NAME")).toEqual(byName);
});

test("the heading that the list is sorted by says so", () => {
  expect(ariaSortOf(byName, "NAME")).toBe("ascending");
  expect(ariaSortOf({ by: "NAME", direction: "DESC" }, "NAME")).toBe("descending");
  expect(ariaSortOf(byName, "STATUS")).toBe("none");
});
