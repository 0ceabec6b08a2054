import type { User } from "../../../server/features/users/user.entity";
import { storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

let test: TestServer;
let rep: User;
let token: string;
beforeAll(async () => {
  test = await startTestServer();
  rep = await storeUser(test);
  token = await test.tokenOf(rep);
  for (let index = 0; index < 5; index += 1) await storeLead(test, rep, { name: `Ann & Co ${index}` });
});
afterAll(() => test.close());

type Relation = "first" | "prev" | "next" | "last";

interface PageOf {
  page: number;
  ids: string[];
  total: number;
  links: Partial<Record<Relation, string>>;
}

/** A page by its URL, and where its links lead. */
async function open(path: string): Promise<PageOf> {
  const { status, body, headers } = await test.rest("GET", path, { token });
  expect(status).toBe(200);
  const links = [...(headers.get("link") ?? "").matchAll(/<\/api([^>]+)>; rel="(\w+)"(?:, |$)/g)];
  return {
    page: body.page,
    total: body.total,
    ids: (body.items as { id: string }[]).map(({ id }) => id),
    links: Object.fromEntries(links.map(([, url = "", relation = ""]) => [relation, url])),
  };
}

/** Where each link leads, by the number of its page. */
const pagesOf = ({ links }: PageOf) =>
  Object.fromEntries(
    Object.entries(links).map(([relation, url]) => [relation, Number(/[?&]page=(\d+)/.exec(url)?.[1])]),
  );

it("lead through all pages, forth and back, without a record twice or left out", async () => {
  const walk = async (from: string, relation: Relation) => {
    const pages: PageOf[] = [];
    for (
      let url: string | undefined = from;
      url !== undefined && pages.length < 10;
      url = pages.at(-1)?.links[relation]
    ) {
      pages.push(await open(url));
    }
    return pages;
  };
  const forth = await walk("/leads?limit=2", "next");
  expect(forth.map(({ ids }) => ids.length)).toEqual([2, 2, 1]);
  expect(new Set(forth.flatMap(({ ids }) => ids)).size).toBe(5);
  expect(forth.map(pagesOf)).toEqual([
    { first: 1, next: 2, last: 3 },
    { first: 1, prev: 1, next: 3, last: 3 },
    { first: 1, prev: 2, last: 3 },
  ]);
  const back = await walk(forth[0]?.links.last ?? "", "prev");
  expect(back.map(({ ids }) => ids)).toEqual(forth.map(({ ids }) => ids).reverse());
});

it("keep every other parameter as it was sent", async () => {
  const query = "search=ann%20%26%20co&status=NEW&status=INTERESTED&limit=2";
  const { links, total } = await open(`/leads?${query}`);
  expect(total).toBe(5);
  for (const url of Object.values(links)) {
    const sent = new URLSearchParams(url.split("?")[1]);
    expect([sent.get("search"), sent.getAll("status"), sent.get("limit")]).toEqual([
      "ann & co",
      ["NEW", "INTERESTED"],
      "2",
    ]);
  }
  expect((await open(links.next ?? "")).ids).toHaveLength(2);
});

it("keep a question mark and an angle bracket that were searched for", async () => {
  const { links } = await open(`/leads?search=really?${encodeURIComponent(">")}`);
  expect(links.first).toBe("/leads?search=really%3F%3E&page=1");
});

it("of a page past the end lead back to the last one", async () => {
  const past = await open("/leads?limit=2&page=9");
  expect(past.ids).toEqual([]);
  expect(pagesOf(past)).toEqual({ first: 1, prev: 3, last: 3 });
});

it("of an empty list lead to its only page", async () => {
  expect(pagesOf(await open("/leads?search=nobody"))).toEqual({ first: 1, last: 1 });
});

it("name no last page where more than 10,000 were not counted, and a next one as long as there is one", async () => {
  const many = await storeUser(test);
  await test.app.db.query(
    `INSERT INTO leads (name, status, owner_id, created_by, version, created_at, updated_at)
     WITH RECURSIVE numbers AS (SELECT 1 AS number UNION ALL SELECT number + 1 FROM numbers WHERE number < 400)
     SELECT CONCAT('Lead ', one.number), 'NEW', ?, ?, 1, NOW(3), NOW(3)
     FROM numbers one JOIN (SELECT number FROM numbers WHERE number <= 26) other`,
    [many.id, many.id],
  );
  const path = `/leads?assignedTo=${many.id}&limit=100`;
  const first = await open(path);
  expect([first.total, pagesOf(first)]).toEqual([10_000, { first: 1, next: 2 }]);
  const within = await open(`${path}&page=101`);
  expect([within.ids.length, pagesOf(within)]).toEqual([100, { first: 1, prev: 100, next: 102 }]);
  const end = await open(`${path}&page=104`);
  expect([end.ids.length, pagesOf(end)]).toEqual([100, { first: 1, prev: 103, next: 105 }]);
  const past = await open(`${path}&page=105`);
  expect([past.ids, pagesOf(past)]).toEqual([[], { first: 1, prev: 104 }]);
});
