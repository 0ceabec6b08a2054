import { disableUser } from "../../../../server/features/users/disable-user";
import { enableUser } from "../../../../server/features/users/enable-user";
import { login } from "../../../../server/features/users/login";
import { Session } from "../../../../server/features/users/session.entity";
import { User } from "../../../../server/features/users/user.entity";
import { PASSWORD, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
});
afterEach(() => test.close());

const disable = (caller: User, id: string) => disableUser(test.as(caller), { id });
const enable = (caller: User, id: string) => enableUser(test.as(caller), { id });
const signIn = (user: User) => login(test.as(null), { email: user.email, password: PASSWORD });
const everything = () => Promise.all([test.app.db.find(User), test.app.db.find(Session)]);

describe("disabling a user", () => {
  it("ends their sessions, tells so after the commit, and lets them in no more", async () => {
    const sessionIds = [(await signIn(rep)).sessionId, (await signIn(rep)).sessionId];
    const { sessionId: others } = await signIn(admin);
    const ended: string[] = [];
    test.app.pubsub.subscribe("sessionEnded", ({ sessionId }) => ended.push(sessionId));
    await expect(disable(admin, rep.id)).resolves.toMatchObject({ status: "DISABLED", version: 2 });
    expect(ended.toSorted()).toEqual(sessionIds.toSorted());
    for (const { id, revokedAt } of await test.app.db.find(Session)) {
      expect(revokedAt).toEqual(id === others ? null : test.app.now());
    }
    await expect(signIn(rep)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("a second time changes nothing", async () => {
    await disable(admin, rep.id);
    const before = await everything();
    await expect(disable(admin, rep.id)).resolves.toMatchObject({ status: "DISABLED" });
    expect(await everything()).toEqual(before);
  });

  it("is undone by enabling, which brings back no session", async () => {
    await signIn(rep);
    await disable(admin, rep.id);
    await expect(enable(admin, rep.id)).resolves.toMatchObject({ status: "ACTIVE", version: 3 });
    expect(await test.app.db.find(Session)).toMatchObject([{ revokedAt: test.app.now() }]);
    await expect(signIn(rep)).resolves.toMatchObject({ user: { id: rep.id } });
  });

  it("and enabling are for admins, and find nobody who is deleted", async () => {
    const gone = await storeUser(test);
    await test.app.db.update(User, { id: gone.id }, { deletedAt: test.app.now() });
    const viewer = await storeUser(test, { role: "VIEWER" });
    const before = await everything();
    for (const verb of [disable, enable]) {
      for (const caller of [rep, viewer]) {
        for (const id of [rep.id, viewer.id, admin.id]) {
          await expect(verb(caller, id)).rejects.toMatchObject({ code: "FORBIDDEN" });
        }
        await expect(verb(caller, gone.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
      await expect(verb(admin, gone.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(verb(admin, "1 OR 1")).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
    }
    await expect(disableUser(test.as(null), { id: rep.id })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await everything()).toEqual(before);
  });

  it("is refused for the last active admin, also when two disable each other", async () => {
    await expect(disable(admin, admin.id)).rejects.toMatchObject({ code: "CONFLICT" });
    const other = await storeUser(test, { role: "ADMIN" });
    const results = await Promise.allSettled([disable(admin, other.id), disable(other, admin.id)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await test.app.db.countBy(User, { role: "ADMIN", status: "ACTIVE" })).toBe(1);
  });
});
