import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { shiftedClock } from "../support/shifted-clock";
import { startServer, type StartedServer } from "../support/started-server";

jest.setTimeout(240_000);

const HOURS_AWAY = 3;

let dataDir: string;
let server: StartedServer | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-late-"));
});
afterEach(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function post(url: string, body: object, token = "") {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.json();
}

const signIn = async (url: string, who: string): Promise<string> =>
  (await post(`${url}/api/auth/login`, { email: `${who}@demo.test`, password: "demo-pass-1234" })).accessToken;

interface Late {
  kind: string;
  remindAt: string;
  lateSince: string | null;
}

/** All that a new socket is shown until a test reminder, which comes last, has come in. */
async function shownTo(url: string, token: string): Promise<Late[]> {
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  const shown: Late[] = [];
  await post(`${url}/graphql`, { query: "mutation { sendTestReminder { id } }" }, token);
  const query = "subscription { reminderDue { kind remindAt lateSince } }";
  for await (const { data } of client.iterate<{ reminderDue: Late }>({ query })) {
    if (data?.reminderDue.kind === "TEST") break;
    if (data) shown.push(data.reminderDue);
  }
  await client.dispose();
  return shown.filter(({ kind }) => kind === "LATE");
}

test("after three hours away the owner is told once that reminders came late, and a rep is not", async () => {
  const first = await startServer({ DATA_DIR: dataDir, DEMO_DATA: "1" });
  server = first;
  expect(await shownTo(first.url, await signIn(first.url, "owner"))).toEqual([]);
  const stoppedAt = Date.now();
  expect(await first.stop()).toBe(0);

  const settings = { DATA_DIR: dataDir, DEMO_DATA: "1", ...shiftedClock(HOURS_AWAY * 3_600) };
  for (let start = 1; start <= 2; start += 1) {
    const again = await startServer(settings);
    server = again;
    // The reader notes the gap beside its first reading.
    let late: Late[] = [];
    const token = await signIn(again.url, "owner");
    for (let tries = 0; tries < 50 && late.length === 0; tries += 1) late = await shownTo(again.url, token);
    expect(late).toEqual([{ kind: "LATE", remindAt: expect.any(String), lateSince: expect.any(String) }]);
    const [{ remindAt = "", lateSince = "" } = {}] = late;
    expect(Math.abs(Date.parse(lateSince ?? "") - stoppedAt)).toBeLessThan(10_000);
    expect(Date.parse(remindAt) - Date.parse(lateSince ?? "")).toBeGreaterThanOrEqual(HOURS_AWAY * 3_600_000);
    expect(await shownTo(again.url, await signIn(again.url, "rep"))).toEqual([]);
    expect(await again.stop()).toBe(0);
  }
});
