import { Session } from "../../../../server/features/users/session.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { readSettings } from "../../../../server/platform/env";
import { readSecrets } from "../../../../server/platform/secrets";
import { Tokens } from "../../../../server/platform/tokens";
import { serve } from "../../../../server/serve";
import { PASSWORD, storeUser } from "../../../support/factories";
import { print } from "../../../support/figures";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { restAt, type Answer, type RestDoor } from "../../../support/test-server";

const [OLD, NEW] = ["old-key-".repeat(5), "new-key-".repeat(5)];

let test: TestApp;
let ann: User;
beforeEach(async () => {
  test = await startTestApp();
  ann = await storeUser(test);
});
afterEach(() => test.close());

/** A server on the one database that was started with these keys, as the settings have them. */
async function withServer<T>(keys: string, use: (rest: RestDoor) => Promise<T>): Promise<T> {
  const settings = readSettings({ JWT_ACCESS_SECRET: keys, JWT_REFRESH_SECRET: keys, PORT: "0" });
  const serving = await serve({ ...test.app, settings, tokens: new Tokens(readSecrets(settings)) });
  try {
    return await use(restAt(serving.url));
  } finally {
    await serving.close();
  }
}

interface Grant {
  accessToken: string;
  refreshToken: string;
}

const login = async (rest: RestDoor): Promise<Grant> =>
  (await rest("POST", "/auth/login", { body: { email: ann.email, password: PASSWORD } })).body;
const refresh = (rest: RestDoor, { refreshToken }: Pick<Grant, "refreshToken">): Promise<Answer> =>
  rest("POST", "/auth/refresh", { body: { refreshToken } });
const statusOf = async (rest: RestDoor, { accessToken }: Grant) =>
  (await rest("GET", "/auth/me", { token: accessToken })).status;

describe("a session over HTTP", () => {
  it("goes on by a new token each time, and ends for everybody when a spent one is used again", async () => {
    await withServer(OLD, async (rest) => {
      const first = await login(rest);
      const second: Grant = (await refresh(rest, first)).body;
      const third: Grant = (await refresh(rest, second)).body;
      expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
      expect(await statusOf(rest, third)).toBe(200);

      expect((await refresh(rest, first)).status).toBe(401);
      expect((await refresh(rest, third)).status).toBe(401);
      expect(await statusOf(rest, third)).toBe(401);
      expect(await test.app.db.find(Session)).toMatchObject([{ generation: 3, revokedAt: test.app.now() }]);
    });
  });

  it("is renewed by twenty parallel requests with one and the same successor", async () => {
    await withServer(OLD, async (rest) => {
      const grant = await login(rest);
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(rest, grant)));
      const successors = new Set(answers.map(({ body }) => (body as Grant).refreshToken));
      print("20 parallel refreshes", {
        answered: [answers.filter(({ status }) => status === 200).length, "20"],
        successors: [successors.size, "1"],
      });
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(successors.size).toBe(1);
      expect(await test.app.db.find(Session)).toMatchObject([{ generation: 2, revokedAt: null }]);
      expect((await refresh(rest, { refreshToken: [...successors][0]! })).status).toBe(200);
    });
  });
});

describe("changing the keys", () => {
  it("signs nobody out while the old one is listed, and everybody goes over to the new one", async () => {
    const before = await withServer(OLD, login);
    const after = await withServer(`${NEW},${OLD}`, async (rest) => {
      expect(await statusOf(rest, before)).toBe(200);
      const { status, body } = await refresh(rest, before);
      expect(status).toBe(200);
      return body as Grant;
    });
    await withServer(NEW, async (rest) => {
      expect(await statusOf(rest, after)).toBe(200);
      expect((await refresh(rest, after)).status).toBe(200);
      expect(await statusOf(rest, before)).toBe(401);
    });
    expect(await test.app.db.count(Session)).toBe(1);
  });

  it("makes what an old key signed worth nothing once that key is gone", async () => {
    const before = await withServer(OLD, login);
    await withServer(NEW, async (rest) => {
      expect(await statusOf(rest, before)).toBe(401);
      expect((await refresh(rest, before)).status).toBe(401);
    });
    expect(await test.app.db.find(Session)).toMatchObject([{ generation: 1, revokedAt: null }]);
  });
});
