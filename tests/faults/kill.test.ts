import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { startServer } from "../support/started-server";

const CLIENTS = 20;
const WRITING_MS = 2_000;
const MAX_DELIVERY_MS = 5_000;

jest.setTimeout(240_000);

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "crm-kill-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const settings = () => ({ DATA_DIR: dataDir, DEMO_DATA: "1" });

async function post(url: string, path: string, body: object, token = "") {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  return response.json();
}

const graphql = (url: string, token: string, query: string, variables = {}) =>
  post(url, "/graphql", { query, variables }, token);

async function signIn(url: string): Promise<string> {
  const session = await post(url, "/api/auth/login", { email: "rep@demo.test", password: "demo-pass-1234" });
  return session.accessToken;
}

const CREATE = "mutation($input: CreateLeadInput!) { createLead(input: $input) { id } }";

/** Creates leads one after the other until the server is gone; keeps the ids of those that were acknowledged. */
async function write(url: string, token: string, client: number, acknowledged: string[]): Promise<void> {
  for (let count = 0; ; count += 1) {
    const input = { name: `Lead ${count} of client ${client}` };
    const answer = await graphql(url, token, CREATE, { input }).catch(() => null);
    if (!answer) return;
    acknowledged.push(answer.data.createLead.id);
  }
}

/** The first reminder of a lead by this name that comes over a new socket. */
async function reminderOf(url: string, token: string, name: string): Promise<void> {
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  const query = "subscription { reminderDue { followUp { lead { name } } } }";
  for await (const { data } of client.iterate<{ reminderDue: { followUp: { lead: { name: string } } } }>({ query })) {
    if (data?.reminderDue.followUp.lead.name === name) break;
  }
  await client.dispose();
}

test("a server that is killed while 20 clients write has every acknowledged write afterwards, and delivers what fell due meanwhile", async () => {
  const first = await startServer(settings());
  const token = await signIn(first.url);
  const { data } = await graphql(first.url, token, CREATE, { input: { name: "Waiting for a call" } });
  const killAt = Date.now() + WRITING_MS;
  await graphql(
    first.url,
    token,
    "mutation($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }",
    {
      input: { leadId: data.createLead.id, type: "CALL", dueDatetime: new Date(killAt + 500).toISOString() },
    },
  );

  const acknowledged: string[] = [];
  const writers = Array.from({ length: CLIENTS }, (_, client) => write(first.url, token, client, acknowledged));
  await new Promise((resolve) => setTimeout(resolve, killAt - Date.now()));
  await first.kill();
  await Promise.all(writers);

  const second = await startServer(settings());
  const ready = Date.now();
  await reminderOf(second.url, token, "Waiting for a call");
  const delivery = Date.now() - ready;

  const stored = new Set<string>();
  for (let page = 1; ; page += 1) {
    const list = await graphql(second.url, token, `{ leads(page: ${page}, limit: 100) { items { id } } }`);
    const items: { id: string }[] = list.data.leads.items;
    for (const { id } of items) stored.add(id);
    if (items.length < 100) break;
  }
  const lost = acknowledged.filter((id) => !stored.has(id));
  process.stdout.write(
    `killed: ${acknowledged.length} acknowledged writes, ${lost.length} lost (must be 0); reminder delivered ${delivery} ms after the restart (at most ${MAX_DELIVERY_MS} ms)\n`,
  );
  expect(acknowledged.length).toBeGreaterThan(CLIENTS);
  expect(lost).toEqual([]);
  expect(delivery).toBeLessThanOrEqual(MAX_DELIVERY_MS);
  expect(await second.stop()).toBe(0);
});

test("a server that is stopped leaves no process, and finds yesterday's data when it starts again", async () => {
  const first = await startServer(settings());
  const token = await signIn(first.url);
  await graphql(first.url, token, CREATE, { input: { name: "From yesterday" } });
  expect(await first.stop()).toBe(0);

  const second = await startServer(settings());
  const list = await graphql(second.url, token, '{ leads(filter: { search: "yesterday" }) { items { name } } }');
  expect(list.data.leads.items).toEqual([{ name: "From yesterday" }]);
  expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
  expect(await second.stop()).toBe(0);
});

test.each([
  ["settings that do not parse", { PORT: "http", LOG_LEVEL: "loud" }, /PORT .*\n.*LOG_LEVEL /],
  ["a database that cannot be reached", { DATABASE_URL: "mysql://root@127.0.0.1:1/crm" }, /database cannot be reached/],
])("a server with %s says so and does not start", async (_name, wrong, message) => {
  await expect(startServer({ ...settings(), ...wrong })).rejects.toThrow(message);
});

test("a server whose port is in use says so, does not start and stops its database", async () => {
  const first = await startServer(settings());
  const port = new URL(first.url).port;
  const otherDir = mkdtempSync(join(tmpdir(), "crm-port-"));
  await expect(startServer({ DATA_DIR: otherDir, PORT: port, DEMO_DATA: "0" })).rejects.toThrow(
    `port ${port} is in use`,
  );
  await expect(startServer({ DATA_DIR: dataDir, DEMO_DATA: "0" })).rejects.toThrow("is in use by process");
  rmSync(otherDir, { recursive: true, force: true });
  expect(await first.stop()).toBe(0);
});
