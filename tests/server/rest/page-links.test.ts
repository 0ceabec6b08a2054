import { pageLinks } from "../../../server/rest/page-links";

const linksOf = (url: string, page: number, total: number, totalIsCapped = false) =>
  Object.fromEntries(
    [...pageLinks(url, { page, limit: 10, total }, totalIsCapped).matchAll(/<([^>]*)>; rel="(\w+)"/g)].map(
      ([, target, relation]) => [relation, target],
    ),
  );

it("leads from the middle to both ends and to both neighbours, and keeps what else was asked for", () => {
  expect(linksOf("/api/leads?status=NEW&status=INTERESTED&page=2", 2, 35)).toEqual({
    first: "/api/leads?status=NEW&status=INTERESTED&page=1",
    prev: "/api/leads?status=NEW&status=INTERESTED&page=1",
    next: "/api/leads?status=NEW&status=INTERESTED&page=3",
    last: "/api/leads?status=NEW&status=INTERESTED&page=4",
  });
});

it("keeps a question mark and an angle bracket that were searched for", () => {
  expect(linksOf("/api/leads?search=really?>", 1, 0)).toEqual({
    first: "/api/leads?search=really%3F%3E&page=1",
    last: "/api/leads?search=really%3F%3E&page=1",
  });
});

it("leads from beyond the end back to the last page", () => {
  expect(linksOf("/api/leads?page=99", 99, 35)).toEqual({
    first: "/api/leads?page=1",
    prev: "/api/leads?page=4",
    last: "/api/leads?page=4",
  });
});

it("knows no last page where not all was counted", () => {
  expect(linksOf("/api/leads?page=2", 2, 10_000, true)).toEqual({
    first: "/api/leads?page=1",
    prev: "/api/leads?page=1",
    next: "/api/leads?page=3",
  });
});
