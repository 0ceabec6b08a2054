import { MysqlQueryRunner } from "typeorm/driver/mysql/MysqlQueryRunner";

import { user as readUser } from "../../../../server/features/users/user";
import { User } from "../../../../server/features/users/user.entity";
import { users } from "../../../../server/features/users/users";
import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let admin: User;
let rep: User;
let viewer: User;
let gone: User;
beforeAll(async () => {
  test = await startTestServer();
  admin = await storeUser(test, { name: "Zoë Adams", email: "boss@shop.test", role: "ADMIN" });
  rep = await storeUser(test, { name: "Émile 100% Roux", email: "emile@shop.test" });
  viewer = await storeUser(test, { name: "anna berg", email: "anna@home.test", role: "VIEWER" });
  gone = await storeUser(test, { name: "Anna Gone" });
  await test.app.db.update(User, { id: gone.id }, { deletedAt: test.app.now() });
  await test.app.db.update(User, { id: viewer.id }, { status: "DISABLED" });
});
afterAll(() => test.close());

const namesFor = async (caller: User, input: object = {}) =>
  (await users(test.as(caller), input)).items.map(({ name }) => name);

describe("the list of users", () => {
  it("is there for everybody signed in, by name, without the deleted", async () => {
    for (const caller of [admin, rep, viewer]) {
      expect(await namesFor(caller)).toEqual(["anna berg", "Émile 100% Roux", "Zoë Adams"]);
    }
    await expect(users(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("narrows by words of the name, role and status, and counts when asked", async () => {
    expect(await namesFor(rep, { search: " BERG  ann" })).toEqual(["anna berg"]);
    expect(await namesFor(rep, { search: "emile" })).toEqual(["Émile 100% Roux"]);
    expect(await namesFor(rep, { search: "anna roux" })).toEqual([]);
    expect(await namesFor(rep, { role: "ADMIN" })).toEqual(["Zoë Adams"]);
    expect(await namesFor(rep, { status: "ACTIVE", role: "VIEWER" })).toEqual([]);
    const page = await users(test.as(rep), { limit: 1, page: 2 });
    expect(page.items).toMatchObject([{ id: rep.id }]);
    expect([await page.total, await page.totalIsCapped]).toEqual([3, false]);
  });

  it("narrows to some by their ids, as far as they fit the rest", async () => {
    expect(await namesFor(rep, { ids: [admin.id, viewer.id, gone.id] })).toEqual(["anna berg", "Zoë Adams"]);
    expect(await namesFor(rep, { ids: [admin.id, viewer.id], role: "ADMIN" })).toEqual(["Zoë Adams"]);
    await expect(users(test.as(rep), { ids: [] })).rejects.toMatchObject({ details: [{ field: "ids" }] });
  });

  it("takes what is searched for at its word", async () => {
    expect(await namesFor(rep, { search: "100%" })).toEqual(["Émile 100% Roux"]);
    expect(await namesFor(rep, { search: "%" })).toEqual(["Émile 100% Roux"]);
    for (const search of ["_", "\\", "'", "a%g"]) expect(await namesFor(rep, { search })).toEqual([]);
  });

  it("looks into e-mails, and sorts by what is hidden, for admins only", async () => {
    expect(await namesFor(admin, { search: "home.test" })).toEqual(["anna berg"]);
    expect(await namesFor(rep, { search: "home.test" })).toEqual([]);
    const byEmail = { sort: { by: "EMAIL", direction: "DESC" } };
    expect(await namesFor(admin, byEmail)).toEqual(["Émile 100% Roux", "Zoë Adams", "anna berg"]);
    for (const by of ["EMAIL", "CREATED"]) {
      await expect(users(test.as(rep), { sort: { by } })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await namesFor(rep, { sort: { by: "ROLE" } })).toEqual(["Zoë Adams", "Émile 100% Roux", "anna berg"]);
    await expect(users(test.as(rep), { sort: { by: "passwordHash" } })).rejects.toMatchObject({
      details: [{ field: "sort.by" }],
    });
  });
});

describe("a page of users", () => {
  it("takes as many queries with 100 rows as with one", async () => {
    const token = await test.tokenOf(admin);
    const query = "query ($limit: Int!) { users(limit: $limit) { total items { id name email } } }";
    const ask = async (limit: number) => {
      await test.graphql("{ me { id } }", { token });
      const queries = jest.spyOn(MysqlQueryRunner.prototype, "query");
      const { body } = await test.graphql(query, { variables: { limit }, token });
      const count = queries.mock.calls.length;
      queries.mockRestore();
      return { rows: body.data.users.items.length, count };
    };
    await Promise.all(Array.from({ length: 100 }, () => storeUser(test)));
    expect(await ask(1)).toEqual({ rows: 1, count: 2 });
    expect(await ask(100)).toEqual({ rows: 100, count: 2 });
  });
});

describe("one user", () => {
  it("is there for everybody signed in, unless deleted", async () => {
    await expect(readUser(test.as(viewer), { id: admin.id })).resolves.toMatchObject({ name: "Zoë Adams" });
    for (const id of [gone.id, "999999"]) {
      await expect(readUser(test.as(admin), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await expect(readUser(test.as(null), { id: admin.id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("shows colleagues their name, role and status, and nothing else", async () => {
    const query = `query ($id: ID!) {
      user(id: $id) { name role status email timezone version createdAt }
      users(filter: { role: ADMIN }, sort: { by: NAME }) { total items { id email timezone version createdAt } }
    }`;
    const ask = async (caller: User) =>
      (await test.graphql(query, { variables: { id: admin.id }, token: await test.tokenOf(caller) })).body;
    const hidden = { email: null, timezone: null, version: null, createdAt: null };
    const createdAt = admin.createdAt.toISOString();
    const shown = { email: "boss@shop.test", timezone: "UTC", version: 1, createdAt };
    for (const [caller, details] of [
      [rep, hidden],
      [admin, shown],
    ] as const) {
      expect(await ask(caller)).toEqual({
        data: {
          user: { name: "Zoë Adams", role: "ADMIN", status: "ACTIVE", ...details },
          users: { total: 1, items: [{ id: admin.id, ...details }] },
        },
      });
    }
  });
});
