import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";

import { findMariadbBinaries } from "../../server/platform/embedded-mariadb.binaries";
import { startEmbeddedMariadb } from "../../server/platform/embedded-mariadb";
import { freePort } from "../support/free-port";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(60_000);

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let home: string;
let mariadb: ChildProcess;
let url: string;

/** Until a server that was just started lets this user in. */
async function reachable(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const connection = await createConnection(address).catch(() => null);
    if (connection) return connection.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("MariaDB did not come up.");
}

/** A MariaDB as somebody else would run it: over TCP, with a user and a password. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-url-"));
  const dataDir = join(home, "other");
  const made = await startEmbeddedMariadb({ dataDir, logger: silent, durable: false });
  const root = await createConnection({ socketPath: made.socketPath, user: "root" });
  await root.query("CREATE USER shop@'%' IDENTIFIED BY 'p@ss word'");
  await root.query("GRANT ALL ON crm.* TO shop@'%'");
  await root.end();
  await made.stop();
  const port = await freePort();
  mariadb = spawn(
    findMariadbBinaries().server,
    [
      "--no-defaults",
      ...(process.getuid?.() === 0 ? ["--user=root"] : []),
      `--datadir=${join(dataDir, "mariadb")}`,
      `--socket=${join(home, "other.sock")}`,
      "--bind-address=127.0.0.1",
      "--skip-name-resolve",
      `--port=${port}`,
    ],
    { stdio: "ignore" },
  );
  url = `mysql://shop:${encodeURIComponent("p@ss word")}@127.0.0.1:${port}/crm`;
  await reachable(url);
});
afterAll(async () => {
  const gone = new Promise((resolve) => mariadb.once("exit", resolve));
  mariadb.kill();
  await gone;
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
