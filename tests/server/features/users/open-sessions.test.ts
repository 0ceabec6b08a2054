import { Session } from "../../../../server/features/users/session.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { PASSWORD, storeUser } from "../../../support/factories";
import { startTestServer, type Answer, type TestServer } from "../../../support/test-server";

let test: TestServer;
let ann: User;
let admin: User;
beforeEach(async () => {
  test = await startTestServer();
  ann = await storeUser(test);
  admin = await storeUser(test, { role: "ADMIN" });
});
afterEach(() => test.close());

interface Device {
  accessToken: string;
  refreshToken: string;
}

const post = (path: string, body: object, userAgent = "a script/1.0"): Promise<Answer> =>
  test.rest("POST", path, { body, headers: { "user-agent": userAgent } });

async function signIn(user: User, userAgent: string): Promise<Device> {
  const { status, body } = await post("/auth/login", { email: user.email, password: PASSWORD }, userAgent);
  expect(status).toBe(200);
  return body;
}

const LIST = "{ sessions { total items { id userAgent createdAt lastUsedAt expiresAt isCurrent } } }";
const REVOKE = "mutation($input: RevokeSessionInput!) { revokeSession(input: $input) { id } }";

interface Listed {
  id: string;
  userAgent: string;
  isCurrent: boolean;
  lastUsedAt: string;
}
const listed = async ({ accessToken }: Device): Promise<Listed[]> =>
  (await test.graphql(LIST, { token: accessToken })).body.data.sessions.items;

const revoke = async ({ accessToken }: Device, id: string): Promise<string> => {
  const { body } = await test.graphql(REVOKE, { variables: { input: { id } }, token: accessToken });
  return body.errors ? body.errors[0].extensions.code : "OK";
};

const me = ({ accessToken }: Device) => test.rest("GET", "/auth/me", { token: accessToken });
const refresh = ({ refreshToken }: Device) => post("/auth/refresh", { refreshToken });
const isIn = async (device: Device) => [(await me(device)).status, (await refresh(device)).status];

describe("one's devices", () => {
  it("are listed, the last used first, with the one that asks marked", async () => {
    const phone = await signIn(ann, "Phone/1");
    test.pass(60);
    const laptop = await signIn(ann, "Laptop/1");
    await signIn(admin, "Other/1");
    expect(await listed(laptop)).toMatchObject([
      { userAgent: "Laptop/1", isCurrent: true, createdAt: "2026-03-02T08:31:00.000Z" },
      { userAgent: "Phone/1", isCurrent: false, expiresAt: "2026-04-01T08:30:00.000Z" },
    ]);
    test.pass(60);
    expect((await refresh(phone)).status).toBe(200);
    expect(await listed(phone)).toMatchObject([
      { userAgent: "Phone/1", isCurrent: true, lastUsedAt: "2026-03-02T08:32:00.000Z" },
      { userAgent: "Laptop/1", isCurrent: false },
    ]);
  });

  it("are listed page by page, without those that were signed out or have expired", async () => {
    const devices: Device[] = [];
    for (const name of ["a", "b", "c", "d"]) {
      devices.push(await signIn(ann, name));
      test.pass(1);
    }
    const [first, , third, last] = devices;
    await post("/auth/logout", { refreshToken: third!.refreshToken });
    const [{ id }] = (await listed(first!)).filter(({ userAgent }) => userAgent === "b") as [Listed];
    await test.app.db.update(Session, { id }, { expiresAt: test.app.now() });
    const query = "{ sessions(page: 2, limit: 1) { page limit total items { userAgent } } }";
    const { body } = await test.graphql(query, { token: last!.accessToken });
    expect(body.data.sessions).toEqual({ page: 2, limit: 1, total: 2, items: [{ userAgent: "a" }] });
    const { body: overRest } = await test.rest("GET", "/auth/sessions", { token: last!.accessToken });
    expect(overRest).toMatchObject({ total: 2, items: [{ userAgent: "d", isCurrent: true }, { userAgent: "a" }] });
  });

  it("are signed out one by one: what they hold means nothing from then on, and the others stay", async () => {
    const [phone, laptop] = [await signIn(ann, "Phone/1"), await signIn(ann, "Laptop/1")];
    const [{ id }] = (await listed(laptop)).filter(({ userAgent }) => userAgent === "Phone/1") as [Listed];
    expect(await isIn(phone)).toEqual([200, 200]);
    expect(await revoke(laptop, id)).toBe("OK");
    expect(await isIn(phone)).toEqual([401, 401]);
    expect(await listed(laptop)).toMatchObject([{ userAgent: "Laptop/1" }]);
    expect(await test.app.db.findOneByOrFail(Session, { id })).toMatchObject({ revokedAt: test.app.now() });
    expect(await revoke(laptop, id)).toBe("NOT_FOUND");
  });

  it("are signed out all at once but this one, and nobody else's", async () => {
    const devices = [await signIn(ann, "a"), await signIn(ann, "b"), await signIn(ann, "c")] as const;
    const other = await signIn(admin, "admin");
    const { body } = await test.graphql("mutation { revokeOtherSessions }", { token: devices[2].accessToken });
    expect(body).toEqual({ data: { revokeOtherSessions: 2 } });
    expect(await Promise.all([...devices, other].map(async (device) => (await me(device)).status))).toEqual([
      401, 401, 200, 200,
    ]);
    const again = await test.rest("DELETE", "/auth/sessions", { token: devices[2].accessToken });
    expect(again.status).toBe(204);
  });

  it("are nobody else's to see or to sign out, not an ADMIN's either", async () => {
    const [phone, boss] = [await signIn(ann, "Phone/1"), await signIn(admin, "Boss/1")];
    const [{ id }] = (await listed(phone)) as [Listed];
    const before = await test.app.db.find(Session);
    expect(await listed(boss)).toMatchObject([{ userAgent: "Boss/1" }]);
    expect(await revoke(boss, id)).toBe("NOT_FOUND");
    expect((await test.rest("DELETE", `/auth/sessions/${id}`, { token: boss.accessToken })).status).toBe(404);
    expect((await test.rest("DELETE", `/auth/sessions/${id}`)).status).toBe(401);
    for (const wrong of ["", "1' OR '1'='1", "%", "é", "0".repeat(37)]) {
      expect(await revoke(boss, wrong)).toBe("VALIDATION_FAILED");
    }
    expect(await test.app.db.find(Session)).toEqual(before);
  });

  it("are signed out by a device that is itself signed out no more", async () => {
    const [phone, laptop] = [await signIn(ann, "Phone/1"), await signIn(ann, "Laptop/1")];
    const ids = Object.fromEntries((await listed(phone)).map(({ userAgent, id }) => [userAgent, id]));
    expect(await revoke(phone, ids["Phone/1"]!)).toBe("OK");
    expect(await revoke(phone, ids["Laptop/1"]!)).toBe("UNAUTHENTICATED");
    expect((await me(laptop)).status).toBe(200);
  });
});
