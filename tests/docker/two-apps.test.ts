import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";

import { migrations } from "../../server/database";
import { startServer, type StartedServer } from "../support/started-server";
import { startTcpMariadb, type TcpMariadb } from "../support/tcp-mariadb";
import { startTestRedis, type TestRedis } from "../support/test-redis";
import { restAt } from "../support/test-server";

jest.setTimeout(240_000);

const PASSWORD = "a passphrase of the owner";

let home: string;
let mariadb: TcpMariadb;
let redis: TestRedis;
let apps: StartedServer[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-two-"));
  [mariadb, redis] = await Promise.all([startTcpMariadb(), startTestRedis()]);
  const settings = {
    NODE_ENV: "production",
    DATABASE_URL: mariadb.url,
    REDIS_URL: redis.url,
    TRUST_PROXY: "true",
    JWT_ACCESS_SECRET: "a".repeat(32),
    JWT_REFRESH_SECRET: "b".repeat(32),
  };
  apps = await Promise.all(["1", "2"].map((name) => startServer({ ...settings, DATA_DIR: join(home, name) })));
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()));
  await Promise.all([mariadb.stop(), redis.remove()]);
  rmSync(home, { recursive: true, force: true });
});

test("two apps that start at once on an empty database are both ready, and one of them has migrated it", async () => {
  const states = await Promise.all(apps.map(async ({ url }) => (await fetch(`${url}/readyz`)).status));
  expect(states).toEqual([200, 200]);
  const whoMigrated = apps.filter(({ log }) => log.join("\n").includes('"msg":"the database was migrated"'));
  expect(whoMigrated).toHaveLength(1);
  const database = await createConnection(mariadb.url);
  const [rows] = await database.query("SELECT name FROM migrations ORDER BY id");
  await database.end();
  expect((rows as { name: string }[]).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
});

test("whoever signs in at one app is signed in at the other, and the owner's code is the same for both", async () => {
  const [one, other] = await Promise.all(apps.map(async (app) => ({ app, code: await app.said(/the code (\S{9})/) })));
  expect(one?.code[1]).toBe(other?.code[1]);
  const input = { code: one?.code[1], name: "Robin", email: "robin@shop.test", password: PASSWORD };
  const created = await fetch(`${one?.app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "mutation ($input: CreateOwnerInput!) { createOwner(input: $input) { accessToken } }",
      variables: { input },
    }),
  });
  const { data } = (await created.json()) as { data: { createOwner: { accessToken: string } } };
  const { status, body } = await restAt(other!.app.url)("GET", "/auth/me", { token: data.createOwner.accessToken });
  expect([status, body.email]).toEqual([200, "robin@shop.test"]);
});
