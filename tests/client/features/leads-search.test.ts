import {
  countFilters,
  noNarrowing,
  readLeadsSearch,
  toLeadFilter,
  usualSort,
  writeLeadsSearch,
  type LeadsSearch,
} from "../../../client/features/leads/leads-search";

const read = (query: string) => readLeadsSearch(new URLSearchParams(query));
const usual: LeadsSearch = { ...noNarrowing, sort: usualSort };

const everything: LeadsSearch = {
  search: "Zoë & Söhne 🌻",
  status: ["NEW", "CONVERTED"],
  ownerId: "12",
  tags: ["a, b", "VIP"],
  source: "Fair",
  noNextStep: true,
  sort: { by: "NEXT_FOLLOW_UP", direction: "DESC" },
};

describe("readLeadsSearch", () => {
  it("reads what an address asks for", () => {
    const query = "search=ann%20b&status=CONVERTED&status=NEW&owner=7&tag=VIP&tag=Fair&source=Web&next=none&sort=-name";
    expect(read(query)).toEqual({
      search: "ann b",
      status: ["NEW", "CONVERTED"],
      ownerId: "7",
      tags: ["VIP", "Fair"],
      source: "Web",
      noNextStep: true,
      sort: { by: "NAME", direction: "DESC" },
    });
  });

  it.each(["", "page=3", "owner=0", "owner=1abc", "status=nonsense&status=", "tag=&tag=%20", "next=some", "sort=-"])(
    "takes what makes no sense for absent: %s",
    (query) => {
      expect(read(query)).toEqual(usual);
    },
  );

  it("asks for nothing twice, and for no more than the rules allow", () => {
    expect(read("status=NEW&status=NEW&tag=VIP&tag=VIP")).toMatchObject({ status: ["NEW"], tags: ["VIP"] });
    const long = read(`search=${"x".repeat(500)}&source=${"x".repeat(500)}&tag=${"x".repeat(500)}`);
    expect([long.search.length, long.source.length, long.tags[0]?.length]).toEqual([200, 100, 50]);
    const many = new URLSearchParams(Array.from({ length: 30 }, (_, index) => ["tag", `tag ${index}`]));
    expect(readLeadsSearch(many).tags).toHaveLength(20);
  });
});

describe("writeLeadsSearch", () => {
  it("leaves out what is as usual", () => {
    expect(writeLeadsSearch({ ...usual, search: "  ", source: " " }).toString()).toBe("");
  });

  it("is read back as it was", () => {
    expect(readLeadsSearch(writeLeadsSearch(everything))).toEqual(everything);
  });
});

describe("toLeadFilter", () => {
  it("leaves out what does not narrow", () => {
    expect(toLeadFilter({ ...usual, search: " ", source: " " })).toEqual({});
  });

  it("asks for leads without a next step, of an owner, with all of the tags", () => {
    expect(toLeadFilter(everything)).toEqual({
      search: "Zoë & Söhne 🌻",
      status: ["NEW", "CONVERTED"],
      ownerId: "12",
      tags: ["a, b", "VIP"],
      source: "Fair",
      hasNextFollowUp: false,
    });
  });
});

test("countFilters counts each status and tag, and not the search", () => {
  expect(countFilters(usual)).toBe(0);
  expect(countFilters(everything)).toBe(7);
});
