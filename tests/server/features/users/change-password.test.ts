import { compare } from "bcrypt";

import { changePassword } from "../../../../server/features/users/change-password";
import { login } from "../../../../server/features/users/login";
import { Session } from "../../../../server/features/users/session.entity";
import { User } from "../../../../server/features/users/user.entity";
import type { UserContext } from "../../../../server/platform/request-context";
import { PASSWORD, storeUser } from "../../../support/factories";
import { currentUser, startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let admin: User;
let rep: User;
beforeEach(async () => {
  test = await startTestApp();
  admin = await storeUser(test, { role: "ADMIN" });
  rep = await storeUser(test);
});
afterEach(() => test.close());

const newPassword = "another-horse";
const signIn = (user: User, password = PASSWORD) => login(test.as(null), { email: user.email, password });
const everything = () => Promise.all([test.app.db.find(User), test.app.db.find(Session)]);
const open = async () => (await test.app.db.find(Session)).filter((session) => !session.revokedAt).map(({ id }) => id);

async function signedIn(user: User): Promise<UserContext> {
  const { sessionId } = await signIn(user);
  return { ...test.as(user), user: { ...currentUser(user), sessionId } };
}

describe("changing a password", () => {
  it("of one's own takes the current one, and ends all other sessions of that user", async () => {
    const { sessionId: elsewhere } = await signIn(rep);
    const { sessionId: somebodyElse } = await signIn(admin);
    const here = await signedIn(rep);
    const ended: string[] = [];
    test.app.pubsub.subscribe("sessionEnded", ({ sessionId }) => ended.push(sessionId));
    await changePassword(here, { currentPassword: PASSWORD, newPassword });

    const { passwordHash, version } = await test.app.db.findOneByOrFail(User, { id: rep.id });
    expect(await compare(newPassword, passwordHash)).toBe(true);
    expect(version).toBe(2);
    expect(ended).toEqual([elsewhere]);
    expect((await open()).toSorted()).toEqual([here.user.sessionId, somebodyElse].toSorted());
    await expect(signIn(rep)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(signIn(rep, newPassword)).resolves.toMatchObject({ user: { id: rep.id } });
  });

  it("of somebody else by an admin takes no current one, and ends all their sessions", async () => {
    await signIn(rep);
    const caller = await signedIn(admin);
    await changePassword(caller, { id: rep.id, newPassword });
    expect(await open()).toEqual([caller.user.sessionId]);
    await expect(signIn(rep, newPassword)).resolves.toMatchObject({ user: { id: rep.id } });
  });

  it("is refused by field without the right current one, also for an admin's own", async () => {
    const before = await everything();
    for (const [caller, input] of [
      [rep, { currentPassword: "wrong", newPassword }],
      [rep, { newPassword }],
      [rep, { id: rep.id, currentPassword: null, newPassword }],
      [admin, { id: admin.id, newPassword }],
      [admin, { newPassword }],
    ] as const) {
      await expect(changePassword(test.as(caller), input)).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "currentPassword" }],
      });
    }
    expect(await everything()).toEqual(before);
  });

  it("refuses a new one that is too short or too long for bcrypt", async () => {
    const before = await everything();
    for (const password of ["1234567", "é".repeat(37), "a\0bcdefgh"]) {
      await expect(
        changePassword(test.as(rep), { currentPassword: PASSWORD, newPassword: password }),
      ).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field: "newPassword" }] });
    }
    expect(await everything()).toEqual(before);
  });

  it("refuses a new one that is among the most common, once the current one is known to be right", async () => {
    const before = await everything();
    for (const password of ["password123", "PassWord123", "1234567890", "qwertyuiop"]) {
      await expect(
        changePassword(test.as(rep), { currentPassword: PASSWORD, newPassword: password }),
      ).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "newPassword", message: "This password is among the most common ones; choose another." }],
      });
    }
    await expect(
      changePassword(test.as(rep), { currentPassword: "wrong", newPassword: "password123" }),
    ).rejects.toMatchObject({ details: [{ field: "currentPassword" }] });
    expect(await everything()).toEqual(before);
  });

  it("of somebody else is for admins, and finds nobody who is deleted", async () => {
    const viewer = await storeUser(test, { role: "VIEWER" });
    const gone = await storeUser(test);
    await test.app.db.update(User, { id: gone.id }, { deletedAt: test.app.now() });
    const before = await everything();
    for (const caller of [rep, viewer]) {
      await expect(
        changePassword(test.as(caller), { id: admin.id, currentPassword: PASSWORD, newPassword }),
      ).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(changePassword(test.as(admin), { id: gone.id, newPassword })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(changePassword(test.as(null), { newPassword })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await everything()).toEqual(before);
  });

  it("counts wrong current ones as failed sign-ins, so that an open session is no way to guess", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await expect(changePassword(test.as(rep), { currentPassword: "wrong", newPassword })).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
      });
    }
    await expect(changePassword(test.as(rep), { currentPassword: PASSWORD, newPassword })).rejects.toMatchObject({
      code: "RATE_LIMITED",
    });
  });

  it("happens once when it is sent twice at once", async () => {
    const here = await signedIn(rep);
    const change = () => changePassword(here, { currentPassword: PASSWORD, newPassword });
    const results = await Promise.allSettled([change(), change()]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves no session to whoever signs in with the old one meanwhile", async () => {
    await Promise.allSettled([
      ...Array.from({ length: 5 }, () => signIn(rep)),
      changePassword(test.as(admin), { id: rep.id, newPassword }),
      ...Array.from({ length: 5 }, () => signIn(rep)),
    ]);
    expect(await open()).toEqual([]);
  });
});
