import { updateUser } from "../../../../server/features/users/update-user";
import { User } from "../../../../server/features/users/user.entity";
import { storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
let viewer: User;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test, { name: "Mia" });
  viewer = await storeUser(test, { role: "VIEWER" });
});
afterEach(() => test.close());

const update = (caller: User, input: object) => updateUser(test.as(caller), input);
const stored = ({ id }: User) => test.app.db.findOneByOrFail(User, { id });
const everybody = () => test.app.db.find(User, { order: { id: "ASC" } });

describe("updating a user", () => {
  it("changes the fields that are named and no others, and raises the version", async () => {
    test.pass(60);
    const user = await update(admin, { id: rep.id, version: 1, email: "Mia@New.Test", role: "VIEWER" });
    expect(user).toMatchObject({ version: 2 });
    expect(await stored(rep)).toEqual({
      ...(await stored(rep)),
      name: "Mia",
      email: "mia@new.test",
      role: "VIEWER",
      timezone: "UTC",
      version: 2,
      updatedAt: test.app.now(),
    });
  });

  it("lets everybody change their own name and time zone", async () => {
    for (const user of [admin, rep, viewer]) {
      await update(user, { id: user.id, version: 1, name: "Somebody", timezone: "America/New_York" });
      expect(await stored(user)).toMatchObject({ name: "Somebody", timezone: "America/New_York", version: 2 });
    }
  });

  it("lets everybody choose the language they are spoken to in, and leave it to the device again", async () => {
    for (const user of [admin, rep, viewer]) {
      await update(user, { id: user.id, version: 1, language: "es" });
      expect(await stored(user)).toMatchObject({ language: "es", version: 2 });
      await update(user, { id: user.id, version: 2, language: null });
      expect(await stored(user)).toMatchObject({ language: null, version: 3 });
    }
  });

  it("refuses whoever names a field that is not theirs to change, and changes nothing", async () => {
    const before = await everybody();
    for (const user of [rep, viewer]) {
      for (const input of [
        { id: user.id, email: "new@shop.test" },
        { id: user.id, role: user.role },
        { id: user.id, name: "New", role: "ADMIN" },
        { id: admin.id, name: "New" },
        { id: admin.id, language: "es" },
        { id: admin.id },
      ]) {
        await expect(update(user, input)).rejects.toMatchObject({ code: "FORBIDDEN" });
      }
    }
    await expect(updateUser(test.as(null), { id: rep.id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await everybody()).toEqual(before);
  });

  it("refuses an edit of an older version with the stored values, after it has asked who may edit", async () => {
    await update(rep, { id: rep.id, version: 1, name: "Mia Berg" });
    const stale = { id: rep.id, version: 1, name: "Maria", timezone: "Europe/Berlin" };
    await expect(update(admin, stale)).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "version", current: 2 },
        { field: "name", current: "Mia Berg" },
        { field: "timezone", current: "UTC" },
      ],
    });
    await expect(update(viewer, stale)).rejects.toMatchObject({ code: "FORBIDDEN", details: [] });
    expect(await stored(rep)).toMatchObject({ name: "Mia Berg", timezone: "UTC", version: 2 });
  });

  it("takes one of fifty edits that were based on one version", async () => {
    const edits = Array.from({ length: 50 }, (_, index) =>
      update(rep, { id: rep.id, version: 1, name: `Mia ${index}` }),
    );
    const results = await Promise.allSettled(edits);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "CONFLICT" });
    }
    expect(await stored(rep)).toMatchObject({ version: 2 });
  });

  it("that changes nothing stores nothing", async () => {
    const before = await stored(rep);
    await update(admin, { id: rep.id, version: 1, name: "Mia", role: "REP" });
    expect(await stored(rep)).toEqual(before);
  });

  it.each([
    ["an e-mail that another user has", { email: "taken@shop.test" }, "email"],
    ["a name of nothing", { name: "" }, "name"],
    ["an emptied name", { name: null }, "name"],
    ["a name of 121 characters", { name: "é".repeat(121) }, "name"],
    ["a NUL", { name: "a\0" }, "name"],
    ["half an emoji", { name: "\ude00" }, "name"],
    ["an unknown time zone", { timezone: "Europe" }, "timezone"],
    ["an unknown language", { language: "xx" }, "language"],
    ["an unknown role", { role: "BOSS" }, "role"],
    ["a password", { passwordHash: "x" }, "passwordHash"],
  ])("with %s is refused by field and changes nothing", async (_name, input, field) => {
    await storeUser(test, { email: "taken@shop.test" });
    const before = await everybody();
    const refused = update(admin, { id: rep.id, version: 1, ...input });
    await expect(refused).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    expect(await everybody()).toEqual(before);
  });

  it("of nobody, or of a deleted user, finds nobody", async () => {
    await test.app.db.update(User, { id: viewer.id }, { deletedAt: test.app.now() });
    for (const caller of [admin, rep]) {
      for (const id of [viewer.id, "999999"]) {
        await expect(update(caller, { id, name: "New" })).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
    }
  });
});

describe("the last active admin", () => {
  it("keeps the role, whatever other admins are disabled or deleted", async () => {
    await storeUser(test, { role: "ADMIN" }).then(({ id }) => test.app.db.update(User, { id }, { status: "DISABLED" }));
    const gone = await storeUser(test, { role: "ADMIN" });
    await test.app.db.update(User, { id: gone.id }, { deletedAt: test.app.now() });
    const before = await everybody();
    await expect(update(admin, { id: admin.id, role: "REP", name: "New" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "role" }],
    });
    expect(await everybody()).toEqual(before);
    await expect(update(admin, { id: admin.id, role: "ADMIN", name: "New" })).resolves.toMatchObject({ name: "New" });
  });

  it("is there after two admins demote each other, and after five demote everybody", async () => {
    const admins = [admin, ...(await Promise.all(Array.from({ length: 4 }, () => storeUser(test, { role: "ADMIN" }))))];
    const demotions = admins.flatMap((one) => admins.map((other) => update(one, { id: other.id, role: "REP" })));
    const results = await Promise.allSettled(demotions);
    const refused = results.filter((result) => result.status === "rejected");
    for (const { reason } of refused) expect(reason).toMatchObject({ code: "CONFLICT" });
    expect(refused).toHaveLength(5);
    expect(await test.app.db.countBy(User, { role: "ADMIN" })).toBe(1);
  });
});
