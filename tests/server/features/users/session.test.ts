import { Session } from "../../../../server/features/users/session.entity";
import type { SessionGrant } from "../../../../server/features/users/session.grant";
import { User } from "../../../../server/features/users/user.entity";
import { login } from "../../../../server/features/users/login";
import { logout } from "../../../../server/features/users/logout";
import { refreshSession } from "../../../../server/features/users/refresh-session";
import { createAuthenticate } from "../../../../server/features/users/authenticate";
import { PASSWORD, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let user: User;
beforeEach(async () => {
  test = await startTestApp();
  user = await storeUser(test, { email: "ann@shop.test" });
});
afterEach(() => test.close());

const signIn = (email = user.email, password = PASSWORD) => login(test.as(null), { email, password });
const refresh = (refreshToken: string): Promise<SessionGrant> => refreshSession(test.as(null), { refreshToken });
const refused = { code: "UNAUTHENTICATED" };

describe("signing in", () => {
  it("opens a session, in whatever case the e-mail is written", async () => {
    const grant = await signIn(" ANN@Shop.Test ");
    expect(grant).toMatchObject({ expiresIn: 900, user: { id: user.id } });
    const [session] = await test.app.db.find(Session);
    expect(session).toMatchObject({ userId: user.id, generation: 1, revokedAt: null, userAgent: "test" });
    expect(JSON.stringify(session)).not.toContain(grant.refreshToken);
    const authenticate = createAuthenticate(test.app);
    expect(await authenticate(`Bearer ${grant.accessToken}`)).toMatchObject({ user: { id: user.id, role: "REP" } });
  });

  it("has one answer for an unknown e-mail, a wrong password, and a disabled or deleted user", async () => {
    const disabled = await storeUser(test);
    const deleted = await storeUser(test);
    await test.app.db.update(User, { id: disabled.id }, { status: "DISABLED" });
    await test.app.db.update(User, { id: deleted.id }, { deletedAt: test.app.now() });
    const attempts = [
      signIn("nobody@shop.test"),
      signIn(user.email, "wrong"),
      signIn(disabled.email),
      signIn(deleted.email),
    ];
    const messages = await Promise.all(attempts.map((attempt) => attempt.catch((error: Error) => error.message)));
    expect(new Set(messages)).toEqual(new Set(["The e-mail or the password is wrong."]));
    expect(await test.app.db.count(Session)).toBe(0);
  });

  it("is refused for a while after ten wrong passwords from one address, and not from another", async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(signIn(user.email, "wrong")).rejects.toMatchObject(refused);
    await expect(signIn()).rejects.toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringMatching(/^Too many attempts\. Try again in 1\d minutes\.$/),
      retryAfter: expect.any(Number),
    });
    const elsewhere = { ...test.as(null), address: "203.0.113.9" };
    await expect(login(elsewhere, { email: user.email, password: PASSWORD })).resolves.toMatchObject({
      user: { id: user.id },
    });
  });

  it("is not refused after any number of right passwords", async () => {
    for (let attempt = 0; attempt < 12; attempt += 1) await signIn();
    expect(await test.app.db.count(Session)).toBe(12);
  });
});

describe("refreshing a session", () => {
  it("replaces the token, and the next one again", async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
    expect(await test.app.db.find(Session)).toMatchObject([{ generation: 3, revokedAt: null }]);
  });

  it("gives twenty parallel requests one and the same successor", async () => {
    const { refreshToken } = await signIn();
    const grants = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(new Set(grants.map((grant) => grant.refreshToken)).size).toBe(1);
    expect(await test.app.db.find(Session)).toMatchObject([{ generation: 2, revokedAt: null }]);
  });

  it("with a token that was spent a while ago ends the session for everybody who has it", async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    test.pass(11);
    const ended = jest.fn();
    test.app.pubsub.subscribe("sessionEnded", ended);
    await expect(refresh(first.refreshToken)).rejects.toMatchObject(refused);
    expect(ended).toHaveBeenCalledTimes(1);
    await expect(refresh(second.refreshToken)).rejects.toMatchObject(refused);
    expect(await test.app.db.find(Session)).toMatchObject([{ revokedAt: test.app.now() }]);
  });

  it("with a token from two turns ago ends the session even within the grace", async () => {
    const first = await signIn();
    await refresh((await refresh(first.refreshToken)).refreshToken);
    await expect(refresh(first.refreshToken)).rejects.toMatchObject(refused);
    expect(await test.app.db.find(Session)).toMatchObject([{ revokedAt: test.app.now() }]);
  });

  it("is refused when it has expired, was ended, was forged, or its user is disabled", async () => {
    const grant = await signIn();
    await expect(refresh(`${grant.refreshToken.slice(0, -3)}abc`)).rejects.toMatchObject(refused);
    await expect(refresh("nonsense")).rejects.toMatchObject(refused);
    await test.app.db.update(User, { id: user.id }, { status: "DISABLED" });
    await expect(refresh(grant.refreshToken)).rejects.toMatchObject(refused);
    test.pass(31 * 86_400);
    await expect(refresh(grant.refreshToken)).rejects.toMatchObject(refused);
  });
});

describe("an access token", () => {
  it("means nothing any more once its session has ended or its user is disabled, five seconds later at most", async () => {
    const authenticate = createAuthenticate(test.app);
    const [one, two] = [await signIn(), await signIn()];
    const authorizations = [one, two].map(({ accessToken }) => `Bearer ${accessToken}`);
    for (const authorization of authorizations) expect(await authenticate(authorization)).not.toBeNull();
    await logout(test.as(null), { refreshToken: one.refreshToken });
    expect(await authenticate(authorizations[0])).toBeNull();
    expect(await authenticate(authorizations[1])).not.toBeNull();
    await test.app.db.update(User, { id: user.id }, { status: "DISABLED" });
    test.pass(5);
    expect(await authenticate(authorizations[1])).toBeNull();
  });

  it("is not believed for an hour when the clock is set back by one", async () => {
    const authenticate = createAuthenticate(test.app);
    const authorization = `Bearer ${(await signIn()).accessToken}`;
    expect(await authenticate(authorization)).not.toBeNull();
    await test.app.db.update(User, { id: user.id }, { status: "DISABLED" });
    test.pass(-3_600);
    expect(await authenticate(authorization)).toBeNull();
  });

  it("is asked for its user, not believed about the role", async () => {
    const authenticate = createAuthenticate(test.app);
    const authorization = `Bearer ${(await signIn()).accessToken}`;
    await test.app.db.update(User, { id: user.id }, { role: "VIEWER" });
    expect(await authenticate(authorization)).toMatchObject({ user: { role: "VIEWER" } });
  });
});
