import { readUsersSearch, writeUsersSearch } from "../../../client/features/users/users-search";

const read = (query: string) => readUsersSearch(new URLSearchParams(query));
const nothing = { search: "", role: null, status: null, page: 1 };

describe("the list of users in the address", () => {
  it("is read", () => {
    expect(read("search=ann%20b&role=REP&status=DISABLED&page=3")).toEqual({
      search: "ann b",
      role: "REP",
      status: "DISABLED",
      page: 3,
    });
  });

  it.each(["", "page=0", "page=1e3", "role=KING", "status=&role=rep", "page=99999999"])(
    "takes what makes no sense for absent: %s",
    (query) => {
      expect(read(query)).toEqual(nothing);
    },
  );

  it("leaves out what is as usual, and is read back as it was", () => {
    expect(writeUsersSearch({ ...nothing, search: " " }).toString()).toBe("");
    const sought = { search: "Zoë & Söhne", role: "VIEWER" as const, status: "ACTIVE" as const, page: 2 };
    expect(readUsersSearch(writeUsersSearch(sought))).toEqual(sought);
  });
});
