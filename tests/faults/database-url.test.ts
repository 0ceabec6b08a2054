import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startServer, type StartedServer } from "../support/started-server";
import { startTcpMariadb, type TcpMariadb } from "../support/tcp-mariadb";

jest.setTimeout(240_000);

let home: string;
let mariadb: TcpMariadb;
let url: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-url-"));
  mariadb = await startTcpMariadb();
  ({ url } = mariadb);
});
afterAll(async () => {
  await mariadb.stop();
  rmSync(home, { recursive: true, force: true });
});

let nodes: StartedServer[] = [];
afterEach(async () => {
  const exits = await Promise.all(nodes.map((node) => node.stop()));
  expect(exits.every((code) => code === 0)).toBe(true);
  nodes = [];
});

test("with DATABASE_URL two nodes share that database, and neither starts one of its own", async () => {
  nodes = await Promise.all(
    ["one", "two"].map((name) => startServer({ DATABASE_URL: url, DATA_DIR: join(home, name), DEMO_DATA: "1" })),
  );
  for (const [index, { url: node }] of nodes.entries()) {
    expect((await fetch(`${node}/readyz`)).status).toBe(200);
    const login = await fetch(`${node}/api/auth/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "rep@demo.test", password: "demo-pass-1234" }),
    });
    expect(login.status).toBe(200);
    expect(existsSync(join(home, index === 0 ? "one" : "two", "mariadb"))).toBe(false);
  }
});

test("a wrong password is told in the start's words, without the password", async () => {
  const wrong = startServer({ DATABASE_URL: url.replace("ss%20word", "hunter2"), DATA_DIR: join(home, "three") });
  await expect(wrong).rejects.toThrow(/The database refused the connection: Access denied/);
  await expect(wrong).rejects.not.toThrow("hunter2");
});
