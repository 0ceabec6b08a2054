import { readLeadsSearch, writeLeadsSearch } from "../../../client/features/leads/leads-search";

const read = (query: string) => readLeadsSearch(new URLSearchParams(query));

describe("readLeadsSearch", () => {
  it("reads what an address asks for", () => {
    expect(read("search=ann%20b&status=NEW&status=CONVERTED&page=3")).toEqual({
      search: "ann b",
      status: ["NEW", "CONVERTED"],
      page: 3,
    });
  });

  it.each(["", "page=0", "page=-1", "page=1e3", "page=x", "status=nonsense&status=", "page=99999999"])(
    "takes what makes no sense for absent: %s",
    (query) => {
      expect(read(query)).toEqual({ search: "", status: [], page: 1 });
    },
  );

  it("asks for a status once, and for no longer search than the rules allow", () => {
    expect(read("status=NEW&status=NEW").status).toEqual(["NEW"]);
    expect(read(`search=${"x".repeat(500)}`).search).toHaveLength(200);
  });
});

describe("writeLeadsSearch", () => {
  it("leaves out what is as usual", () => {
    expect(writeLeadsSearch({ search: "  ", status: [], page: 1 }).toString()).toBe("");
  });

  it("is read back as it was", () => {
    const search = { search: "Zoë & Söhne 🌻", status: ["INTERESTED" as const], page: 2 };
    expect(readLeadsSearch(writeLeadsSearch(search))).toEqual(search);
  });
});
