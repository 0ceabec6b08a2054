import { createOwner } from "../../../../server/features/users/create-owner";
import { announceOwnerCode, ownerCode } from "../../../../server/features/users/owner.code";
import { Session } from "../../../../server/features/users/session.entity";
import { setup } from "../../../../server/features/users/setup";
import { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestServer, type TestServer } from "../../../support/test-server";

let test: TestServer;
beforeEach(async () => {
  test = await startTestServer({ BUSINESS_TIMEZONE: "Europe/Berlin" });
});
afterEach(() => test.close());

const given = { name: "Clara Weiß", email: "Clara@Shop.Test", password: "long-enough" };
const create = (input: object = {}) => createOwner(test.as(null), { code: ownerCode(test.app), ...given, ...input });
const needsOwner = async () => (await setup(test.as(null), {})).needsOwner;

describe("the owner account of a new system", () => {
  it("is created with the code, as an ADMIN who is signed in at once", async () => {
    expect(await needsOwner()).toBe(true);
    const grant = await create();
    expect(await test.app.db.find(User)).toMatchObject([
      { id: "1", name: "Clara Weiß", email: "clara@shop.test", role: "ADMIN", timezone: "Europe/Berlin", version: 1 },
    ]);
    expect(await test.app.db.find(Session)).toMatchObject([{ id: grant.sessionId, userId: "1" }]);
    expect(await needsOwner()).toBe(false);
    await expect(storeUser(test)).resolves.toMatchObject({ id: "2" });
  });

  it("is created over GraphQL by somebody without an account, and the refresh token goes into the cookie", async () => {
    const { body: before } = await test.graphql("{ setup { needsOwner } }");
    expect(before).toEqual({ data: { setup: { needsOwner: true } } });
    const { body, headers } = await test.graphql(
      `mutation ($input: CreateOwnerInput!) { createOwner(input: $input) { accessToken expiresIn user { email role } } }`,
      { variables: { input: { code: ownerCode(test.app), ...given, timezone: "Asia/Kolkata" } } },
    );
    expect(body.data.createOwner.user).toEqual({ email: "clara@shop.test", role: "ADMIN" });
    expect(headers.get("set-cookie")).toMatch(/^crm_refresh=.*HttpOnly.*SameSite=Strict/);
    const { body: mine } = await test.graphql("{ me { timezone } }", { token: body.data.createOwner.accessToken });
    expect(mine.data.me.timezone).toBe("Asia/Kolkata");
  });

  it("takes the code however it is typed, and no other one", async () => {
    const code = ownerCode(test.app);
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const wrong = code.replace(/.$/, (last) => (last === "0" ? "2" : "0"));
    for (const other of [wrong, code.slice(0, -1), `${code}0`, "-", "ﬀ"]) {
      await expect(create({ code: other })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "code" }],
      });
    }
    expect(await test.app.db.count(User)).toBe(0);
    await create({ code: ` ${code.toLowerCase().replace("-", " ").replaceAll("0", "o").replaceAll("1", "l")} ` });
    expect(await test.app.db.count(User)).toBe(1);
  });

  it("is refused for a while after ten wrong codes from one address", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await expect(create({ code: "0000-0000" })).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
    }
    await expect(create()).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(await test.app.db.count(User)).toBe(0);
  });

  it("takes no password that is among the most common", async () => {
    await expect(create({ password: "password123" })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "password" }],
    });
    expect(await test.app.db.count(User)).toBe(0);
  });

  it("is void once there is any user, also a deleted one", async () => {
    const { id } = await storeUser(test);
    await test.app.db.update(User, { id }, { deletedAt: test.app.now() });
    for (const code of [ownerCode(test.app), "wrong"]) {
      await expect(create({ code })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await test.app.db.count(User)).toBe(1);
  });

  it("is one, however many create it at once", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) => create({ email: `owner${index}@shop.test` })),
    );
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await test.app.db.count(User)).toBe(1);
    expect(await test.app.db.count(Session)).toBe(1);
  });

  it("is announced at the start, with the code and the address, until there is a user", async () => {
    const warn = jest.spyOn(test.app.logger, "warn");
    await announceOwnerCode(test.app, "http://127.0.0.1:4000");
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(ownerCode(test.app)));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("http://127.0.0.1:4000"));
    await create();
    await announceOwnerCode(test.app, "http://127.0.0.1:4000");
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
