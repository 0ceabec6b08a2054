import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";

import { migrations } from "../../server/database";
import { mariadbPlaces } from "../../server/platform/embedded-mariadb.places";
import { runBuilt } from "../support/built-command";
import { freePort } from "../support/free-port";
import { query } from "../support/scratch-mariadb";
import { shiftedClock } from "../support/shifted-clock";
import { startServer, type StartedServer } from "../support/started-server";

/** Every part may use up its own time limit, on a machine that has other things to do. */
const MAX_MS = 60_000;

jest.setTimeout(120_000);

let home: string;
let settings: Record<string, string>;
let server: StartedServer;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-doctor-"));
  settings = { DATA_DIR: join(home, "data"), PORT: String(await freePort()) };
  server = await startServer(settings);
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const places = () => mariadbPlaces(settings.DATA_DIR ?? "");
const sql = (statement: string) => query({ socketPath: places().socket, database: "crm" }, statement);
const databasePid = () => Number(readFileSync(places().pidFile, "utf8"));

/** What the doctor says of each part, with the line on what to do behind it. */
async function examine(changed: Record<string, string> = {}) {
  const { code, output, ms } = await runBuilt("doctor", { ...settings, ...changed });
  const parts = [...output.matchAll(/^(ok|WRONG|-) +([\w ]+?) {2,}(.*(?:\n {10,}.*)?)$/gm)];
  const says = new Map(parts.map(([, state = "", part = "", figure = ""]) => [part, { state, figure }]));
  const inState = (state: string) => [...says].filter(([, said]) => said.state === state).map(([part]) => part);
  expect(ms).toBeLessThan(MAX_MS);
  return {
    code,
    output,
    wrong: inState("WRONG"),
    unchecked: inState("-"),
    figureOf: (p: string) => says.get(p)?.figure,
  };
}

const ALL = ["settings", "server", "database", "migrations", "durability", "time zone", "clock", "reader", "socket"];

describe("the doctor", () => {
  it("finds all well, proves it by a reminder over a socket, and leaves nothing behind", async () => {
    const [before] = await sql("SELECT COUNT(*) AS sessions FROM sessions");
    const { code, output, wrong, unchecked, figureOf } = await examine();
    expect(output).toMatch(/All is well/);
    expect([code, wrong, unchecked]).toEqual([0, [], ["Redis"]]);
    for (const part of ALL) expect(output).toMatch(new RegExp(`^ok +${part} `, "m"));
    expect(figureOf("socket")).toMatch(/reached a socket of an ADMIN after \d+ ms/);
    expect(await sql("SELECT id FROM reminders WHERE kind = 'TEST'")).toEqual([]);
    expect(await sql("SELECT COUNT(*) AS sessions FROM sessions")).toEqual([before]);
  });

  it("sends a message through Redis where there is one", async () => {
    const port = String(await freePort());
    const redis = spawn("redis-server", ["--port", port, "--bind", "127.0.0.1", "--save", "", "--dir", home], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    for await (const chunk of redis.stdout) if (String(chunk).includes("Ready to accept")) break;
    const { code, wrong, figureOf } = await examine({ REDIS_URL: `redis://127.0.0.1:${port}` });
    redis.kill();
    expect([code, wrong]).toEqual([0, []]);
    expect(figureOf("Redis")).toMatch(/took \d+ ms/);
  });

  it("says that Redis does not answer, and that nothing gets lost by it", async () => {
    const { code, wrong, figureOf } = await examine({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
    expect([code, wrong]).toEqual([1, ["Redis"]]);
    expect(figureOf("Redis")).toMatch(/ECONNREFUSED[^]*start Redis, or correct REDIS_URL/);
  });

  it("says that the clocks differ, and by how much", async () => {
    const { code, wrong, figureOf } = await examine(shiftedClock(90));
    expect(code).toBe(1);
    expect(wrong[0]).toBe("clock");
    expect(figureOf("clock")).toMatch(/differ by (89|90|91)\d{3} ms[^]*NTP/);
  });

  it("says that it was given other keys than the server", async () => {
    const { code, wrong, figureOf } = await examine({ JWT_ACCESS_SECRET: "x".repeat(32) });
    expect([code, wrong]).toEqual([1, ["socket"]]);
    expect(figureOf("socket")).toMatch(/does not know a session[^]*run this with the settings of the server/);
  });

  it("says that a power cut would lose what was stored", async () => {
    await sql("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
    const { code, wrong, figureOf } = await examine();
    await sql("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
    expect([code, wrong]).toEqual([1, ["durability"]]);
    expect(figureOf("durability")).toContain("innodb_flush_log_at_trx_commit=1");
  });

  it("says that migrations are pending, or of a newer version, and tries nothing that needs them", async () => {
    const last = migrations.at(-1)?.name ?? "";
    await sql(`UPDATE migrations SET name = 'FromTheFuture1999999999999' WHERE name = '${last}'`);
    const newer = await examine();
    await sql("DELETE FROM migrations WHERE name = 'FromTheFuture1999999999999'");
    const older = await examine();
    await sql(`INSERT INTO migrations (timestamp, name) VALUES (1999999999999, '${last}')`);
    for (const { code, wrong, unchecked } of [newer, older]) {
      expect([code, wrong, unchecked]).toEqual([1, ["migrations"], ["Redis", "reader", "socket"]]);
    }
    expect(newer.figureOf("migrations")).toMatch(/FromTheFuture1999999999999[^]*run that version or a newer one/);
    expect(older.figureOf("migrations")).toMatch(/^1 of \d+ were not run yet[^]*npm run migrate/);
  });

  it("says that a database cannot be reached, and what was not checked for it", async () => {
    const { code, output, wrong, unchecked } = await examine({
      DATABASE_URL: `mysql://root:hunter2@127.0.0.1:${await freePort()}/crm`,
    });
    expect([code, wrong, unchecked]).toEqual([1, ["database"], ["Redis", "reader", "socket"]]);
    expect(output).toMatch(/cannot be reached.*ECONNREFUSED/);
    expect(output).not.toContain("hunter2");
  });

  it("says within its time that the database has stopped, and that all is well once it is back", async () => {
    const pid = databasePid();
    process.kill(pid, "SIGSTOP");
    const { code, wrong, output } = await examine();
    process.kill(pid, "SIGCONT");
    expect([code, wrong]).toEqual([1, ["server", "database"]]);
    expect(output).toMatch(/does not reach its database/);
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await fetch(`${server.url}/readyz`)).status === 200) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await examine()).wrong).toEqual([]);
  });

  it("says that no server runs, and checks the rest with a database that it starts and stops", async () => {
    expect(await server.stop()).toBe(0);
    const { code, wrong, unchecked, output } = await examine();
    server = await startServer(settings);
    expect([code, unchecked]).toEqual([1, ["Redis", "socket"]]);
    expect(wrong.filter((part) => part !== "reader")).toEqual(["server"]);
    expect(output).toMatch(/none runs at http:\/\/127.0.0.1:\d+\n.*npm start/);
    expect(output).toMatch(/^ok +migrations/m);
  });

  it("says that something else runs at the server's address", async () => {
    const other = createServer((_request, response) => response.end("<h1>It works</h1>"));
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    const { code, wrong, figureOf } = await examine({ PORT: String(port) });
    await new Promise((resolve) => other.close(resolve));
    expect([code, wrong]).toEqual([1, ["server"]]);
    expect(figureOf("server")).toMatch(/does not answer as it should[^]*see what listens on that port/);
  });

  it("says that a proxy in front of the server lets no socket through", async () => {
    const proxy = createServer((incoming, outgoing) => {
      const { url: path = "/", method, headers } = incoming;
      const onward = request(new URL(path, server.url), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    });
    // It neither upgrades nor refuses: the worst of them keep the socket waiting.
    const waiting: Duplex[] = [];
    proxy.on("upgrade", (_request, socket) => waiting.push(socket.on("error", () => undefined)));
    const port = await freePort();
    await new Promise<void>((resolve) => proxy.listen(port, "127.0.0.1", resolve));
    const { code, wrong, figureOf } = await examine({ PORT: String(port) });
    for (const socket of waiting) socket.destroy();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
    expect([code, wrong]).toEqual([1, ["socket"]]);
    expect(figureOf("socket")).toMatch(/did not come in[^]*let WebSockets through/);
  });

  it("names a setting that is not valid, and a word that it does not know", async () => {
    const invalid = await runBuilt("doctor", { ...settings, METRICS_TOKEN: "short" });
    expect([invalid.code, invalid.output]).toEqual([1, expect.stringMatching(/METRICS_TOKEN must have at least 16/)]);
    const unknown = await runBuilt("doctor", settings, ["everything"]);
    expect([unknown.code, unknown.output]).toEqual([1, expect.stringMatching(/npm run doctor/)]);
  });
});
