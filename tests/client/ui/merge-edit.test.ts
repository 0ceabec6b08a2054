import { mergeEdit } from "../../../client/ui/merge-edit";

const base = { name: "Ann", email: "ann@shop.test" };

describe("mergeEdit", () => {
  it("keeps what was typed, and lets a field that was left alone follow what is stored", () => {
    const merged = mergeEdit(base, { ...base, name: "Anna" }, { ...base, email: "new@shop.test" });
    expect(merged).toEqual({ values: { name: "Anna", email: "new@shop.test" }, contested: [] });
  });

  it("names the fields that both have changed, each in their own way", () => {
    const merged = mergeEdit(
      base,
      { name: "Anna", email: "same@shop.test" },
      { name: "Anne", email: "same@shop.test" },
    );
    expect(merged).toEqual({ values: { name: "Anna", email: "same@shop.test" }, contested: ["name"] });
  });
});
