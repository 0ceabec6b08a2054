import { Lead } from "../../../server/features/leads/lead.entity";
import { applyFields, assertBasedOnCurrent } from "../../../server/platform/edit";

const lead = (): Lead =>
  Object.assign(new Lead(), { id: "7", version: 3, name: "Ann", company: "Bakery", notes: null });

describe("an edit", () => {
  it("is taken when it was based on the stored version, or on none", () => {
    expect(() => {
      assertBasedOnCurrent(lead(), { id: "7", version: 3 });
    }).not.toThrow();
    expect(() => {
      assertBasedOnCurrent(lead(), { id: "7" });
    }).not.toThrow();
  });

  it("of an older version is refused with the stored values of the fields that it names", () => {
    const stale = { id: "7", version: 2, name: "Anna", notes: "Called" };
    const message = "This was changed in the meantime.";
    const refused = (() => {
      try {
        assertBasedOnCurrent(lead(), stale);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", message, current: 3 },
        { field: "name", message, current: "Ann" },
        { field: "notes", message, current: null },
      ],
    });
  });

  it("changes only what it names, and empties what it sets to null", () => {
    const edited = lead();
    applyFields(edited, { name: "Anna", company: null, notes: undefined }, ["name", "company", "notes"]);
    expect(edited).toMatchObject({ name: "Anna", company: null, notes: null });
    applyFields(edited, {}, ["name"]);
    expect(edited.name).toBe("Anna");
  });
});
