import { addressOf, soughtIn, viewIn } from "../../../client/features/views/view-places";

const view = { id: "7", place: "BOARD" as const, search: "status=NEW&search=ann" };

describe("a view's address", () => {
  it("leads to its place with what it asks for and its id", () => {
    expect(addressOf(view)).toEqual({ pathname: "/leads/board", search: "?search=ann&status=NEW&saved=7" });
    expect(viewIn(addressOf(view).search)).toBe("7");
  });

  it.each(["javascript:alert(1)", "https://evil.test/?a=b", "//evil.test", "#x"])(
    "leads nowhere else, whatever is stored: %s",
    (search) => {
      const { pathname, search: shown } = addressOf({ ...view, search });
      expect(new URL(`${pathname}${shown}`, "http://shop.test")).toMatchObject({
        origin: "http://shop.test",
        pathname: "/leads/board",
        hash: "",
      });
    },
  );

  it("asks for the same in whatever order, on whichever page and from whichever view", () => {
    expect(soughtIn("?saved=3&status=NEW&page=2&search=ann")).toBe(soughtIn("search=ann&status=NEW"));
    expect(soughtIn("?status=NEW&status=CONVERTED")).not.toBe(soughtIn("?status=NEW"));
  });
});
