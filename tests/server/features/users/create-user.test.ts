import { compare } from "bcrypt";

import { createUser } from "../../../../server/features/users/create-user";
import { login } from "../../../../server/features/users/login";
import { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
beforeAll(async () => {
  test = await startTestApp({ BUSINESS_TIMEZONE: "Europe/Berlin" });
  admin = await storeUser(test, { role: "ADMIN" });
});
afterAll(() => test.close());

const given = { name: "Mia Berg", email: "mia@shop.test", password: "long-enough", role: "REP" };
const create = (user: User | null, input: object = {}) =>
  createUser(user ? test.as(user) : test.as(null), { ...given, ...input });
const stored = (email: string) => test.app.db.findBy(User, { email });

describe("creating a user", () => {
  it("stores them, with the password hashed and the business's time zone, and lets them sign in", async () => {
    const user = await create(admin, { email: "Mia@Shop.Test" });
    expect(await stored("mia@shop.test")).toMatchObject([
      { id: user.id, name: "Mia Berg", role: "REP", status: "ACTIVE", timezone: "Europe/Berlin", version: 1 },
    ]);
    expect(await compare("long-enough", user.passwordHash)).toBe(true);
    await expect(login(test.as(null), { email: given.email, password: given.password })).resolves.toMatchObject({
      user: { id: user.id },
    });
  });

  it("makes a REP unless it says otherwise, in the time zone that is named", async () => {
    const timezone = "Asia/Kolkata";
    const user = await create(admin, { email: "rep@shop.test", role: undefined, timezone });
    expect(user).toMatchObject({ role: "REP", timezone });
    await expect(create(admin, { email: "viewer@shop.test", role: "VIEWER" })).resolves.toMatchObject({
      role: "VIEWER",
    });
  });

  it.each([
    ["an empty name", { name: "  " }, "name"],
    ["a name of 121 characters", { name: "😀".repeat(121) }, "name"],
    ["a NUL in the name", { name: "a\0b" }, "name"],
    ["half an emoji in the name", { name: "a\ud83d" }, "name"],
    ["no e-mail", { email: "mia" }, "email"],
    ["an e-mail of 121 characters", { email: `${"a".repeat(60)}@${"b".repeat(55)}.test` }, "email"],
    ["a password of 7 characters", { password: "1234567" }, "password"],
    ["a password of 73 bytes", { password: "é".repeat(36) + "x" }, "password"],
    ["half an emoji in the password", { password: "long-enough\ud83d" }, "password"],
    ["an unknown role", { role: "OWNER" }, "role"],
    ["an unknown time zone", { timezone: "Mars/Olympus" }, "timezone"],
    ["an offset as the time zone", { timezone: "+02:00" }, "timezone"],
    ["a field that is not asked for", { status: "DISABLED" }, "status"],
  ])("with %s is refused by field and stores nothing", async (_name, input, field) => {
    const before = await test.app.db.count(User);
    const refused = create(admin, { email: "wrong@shop.test", ...input });
    await expect(refused).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await test.app.db.count(User)).toBe(before);
  });

  it.each([
    ["emoji", "👩🏽‍🚀 Zoë 🇩🇪"],
    ["right-to-left", "מרים ‏كريم"],
    ["combining characters", "Z\u0308oe\u0301"],
    ["the longest there may be", "𝒳".repeat(120)],
  ])("keeps a name of %s as sent", async (kind, name) => {
    const email = `${kind.replaceAll(" ", "-")}@shop.test`;
    await create(admin, { name, email });
    expect(await stored(email)).toMatchObject([{ name }]);
  });

  it("takes a password of exactly 72 bytes, all of which count", async () => {
    const password = "😀".repeat(18);
    const user = await create(admin, { email: "long@shop.test", password });
    expect(await compare(password, user.passwordHash)).toBe(true);
    expect(await compare(`${"😀".repeat(17)}😁`, user.passwordHash)).toBe(false);
  });

  it("refuses an e-mail that another user has, in whatever case, and takes that of a deleted one", async () => {
    const { id } = await storeUser(test, { email: "taken@shop.test" });
    await expect(create(admin, { email: "TAKEN@shop.test" })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "email" }],
    });
    await test.app.db.update(User, { id }, { deletedAt: test.app.now() });
    await expect(create(admin, { email: "taken@shop.test" })).resolves.toMatchObject({ email: "taken@shop.test" });
  });

  it("refuses a password that is among the most common, in any case, and takes one that only looks like it", async () => {
    const before = await test.app.db.find(User);
    for (const password of ["password", "Password1", "12345678", "iloveyou1", "Sunshine1"]) {
      await expect(create(admin, { password })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "password", message: "This password is among the most common ones; choose another." }],
      });
    }
    expect(await test.app.db.find(User)).toEqual(before);
    await expect(create(admin, { email: "careful@shop.test", password: "demo-pass-1234" })).resolves.toMatchObject({
      role: "REP",
    });
  });

  it("stores one user when twenty are created with one e-mail at once", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => create(admin, { email: "race@shop.test" })),
    );
    expect(await stored("race@shop.test")).toHaveLength(1);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(19);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: "VALIDATION_FAILED", details: [{ field: "email" }] });
    }
  });

  it("is for admins, who are asked for before the input is judged only when nobody is signed in", async () => {
    const before = await test.app.db.count(User);
    for (const user of [await storeUser(test), await storeUser(test, { role: "VIEWER" })]) {
      await expect(create(user, { email: "no@shop.test" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(create(user, { email: "no" })).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
    }
    await expect(create(null, { email: "no" })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await test.app.db.count(User)).toBe(before + 2);
  });
});
