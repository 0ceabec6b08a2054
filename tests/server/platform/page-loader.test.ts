import { leadContacts } from "../../../server/features/contacts/lead-contacts";
import type { Lead } from "../../../server/features/leads/lead.entity";
import type { User } from "../../../server/features/users/user.entity";
import { storeContact, storeLead, storeUser } from "../../support/factories";
import { readingOwn } from "../../support/permissions";
import { startTestApp, type TestApp } from "../../support/test-app";

let test: TestApp;
let rep: User;
let leads: Lead[];
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  leads = await Promise.all([1, 2, 3].map(() => storeLead(test, rep)));
  for (const [index, lead] of leads.entries()) {
    for (let place = 0; place < index + 2; place += 1) {
      await storeContact(test, lead, { name: `${index}.${place}`, isPrimary: place === 1 });
    }
  }
});
afterAll(() => test.close());

async function counting<T>(run: () => Promise<T>): Promise<{ result: T; queries: number }> {
  const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
  const result = await run();
  return { result, queries: log.mock.calls.length };
}

const pagesOf = (ctx: ReturnType<TestApp["as"]>, paging: object, of = leads) =>
  Promise.all(of.map(({ id }) => leadContacts(ctx, { leadId: id, ...paging })));

describe("pages of several parents", () => {
  it("are read in one query, each in its own order, and counted in one more when someone asks", async () => {
    const { result, queries } = await counting(() => pagesOf(test.as(rep), { limit: 2 }));
    expect(result.map(({ items }) => items.map(({ name }) => name))).toEqual([
      ["0.1", "0.0"],
      ["1.1", "1.0"],
      ["2.1", "2.0"],
    ]);
    expect(queries).toBe(1);
    const counted = await counting(() => Promise.all(result.flatMap((page) => [page.total, page.totalIsCapped])));
    expect(counted).toEqual({ result: [2, false, 3, false, 4, false], queries: 1 });
  });

  it("are read by one query per page and limit that is asked for", async () => {
    const ctx = test.as(rep);
    const { result, queries } = await counting(() =>
      Promise.all([
        pagesOf(ctx, { limit: 1, page: 2 }),
        pagesOf(ctx, { limit: 2, page: 2 }),
        pagesOf(ctx, { limit: 1, page: 2 }),
      ]),
    );
    const names = result.map((pages) => pages.map(({ items }) => items.map(({ name }) => name).join()));
    expect(names).toEqual([
      ["0.0", "1.0", "2.0"],
      ["", "1.2", "2.2,2.3"],
      ["0.0", "1.0", "2.0"],
    ]);
    expect(queries).toBe(2);
  });

  it("are those that are read alone", async () => {
    for (const paging of [{ limit: 1 }, { limit: 2, page: 2 }, { page: 3, limit: 1 }]) {
      const together = await pagesOf(test.as(rep), paging);
      for (const [index, lead] of leads.entries()) {
        const [alone] = await pagesOf(test.as(rep), paging, [lead]);
        expect(alone).toMatchObject({ items: together[index]?.items });
        expect([alone?.page, alone?.limit, await alone?.total]).toEqual([
          together[index]?.page,
          together[index]?.limit,
          await together[index]?.total,
        ]);
      }
    }
  });

  it("are empty for a parent without rows, and for one that the caller may not see", async () => {
    const bare = await storeLead(test, rep);
    const pages = await pagesOf(test.as(rep), {}, [...leads, bare]);
    expect([pages.at(-1)?.items, await pages.at(-1)?.total]).toEqual([[], 0]);
    const own = readingOwn(test, await storeUser(test));
    for (const page of await pagesOf(own, {})) expect([page.items, await page.total]).toEqual([[], 0]);
  });
});
