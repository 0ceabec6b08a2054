import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Client } from "graphql-ws";
import { createConnection } from "mysql2/promise";
import WebSocket from "ws";

import { startServer, type StartedServer } from "../support/started-server";
import { startTcpMariadb, type TcpMariadb } from "../support/tcp-mariadb";
import { restAt } from "../support/test-server";

jest.setTimeout(240_000);

/** What a user wrote, or must keep to themselves: none of it may be in the log. */
const PRIVATE = {
  email: "owner@quist.example",
  password: "a passphrase of the owner",
  name: "Wilhelmina Quist",
  phone: "+4915112345678",
  contactEmail: "wilhelmina@quist.example",
  notes: "owes us for the tyres",
  search: "quist",
};

interface Line {
  level: number;
  msg: string;
  requestId?: string;
  [key: string]: unknown;
}

let home: string;
let mariadb: TcpMariadb;
let server: StartedServer;
let token: string;
let userId: string;
const clients: Client[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "crm-log-"));
  mariadb = await startTcpMariadb();
  server = await startServer({ DATABASE_URL: mariadb.url, DATA_DIR: home, DEMO_DATA: "0" });
  const [, code] = await server.said(/the code ([0-9A-Z-]+)/);
  const { email, password, name } = PRIVATE;
  const owner = { code, email, password, name };
  await graphql("mutation ($input: CreateOwnerInput!) { createOwner(input: $input) { accessToken } }", {
    input: owner,
  });
  const { body } = await signIn();
  token = body.accessToken;
  userId = body.user.id;
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await server.stop();
  await mariadb.stop();
  rmSync(home, { recursive: true, force: true });
});

const written = (): Line[] =>
  server.log
    .join("\n")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

/** The lines about the request whose answer carried this id, once there is one that closes it. */
async function linesOf(headers: Headers): Promise<Line[]> {
  const id = headers.get("x-request-id") ?? "";
  expect(id).toMatch(/^[\da-f-]{36}$/);
  await server.said(new RegExp(`"requestId":"${id}".*"msg":"request (completed|aborted|failed)"`));
  return written().filter(({ requestId }) => requestId === id);
}

const graphql = (query: string, variables: object = {}, bearer: string | null = token) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query, variables }),
  });

async function expectSoon(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000;
  while (!(await isSo()) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await isSo()).toBe(true);
}

function signIn() {
  const { email, password } = PRIVATE;
  return restAt(server.url)("POST", "/auth/login", { body: { email, password } });
}

const shape = {
  level: 30,
  time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  requestId: expect.any(String),
  ms: expect.any(Number),
  method: "POST",
  path: "/graphql",
  status: 200,
  operation: null,
  userId: null,
  code: null,
  msg: "request completed",
};

describe("the log has one line", () => {
  it("for a GraphQL request, by the fields it asked for and not by the name its client gave it", async () => {
    const query = `mutation Wilhelmina($lead: CreateLeadInput!) {
      first: createLead(input: $lead) { id }
      ...Again
    }
    fragment Again on Mutation { second: createLead(input: $lead) { id } }`;
    const answer = await graphql(query, { lead: { name: PRIVATE.name, notes: PRIVATE.notes } });
    expect(await linesOf(answer.headers)).toEqual([{ ...shape, operation: "createLead", userId }]);
  });

  it("for a GraphQL request that was refused, with the code of its error", async () => {
    const refused = await graphql("{ leads { total } me { id } }", {}, null);
    expect(await linesOf(refused.headers)).toEqual([{ ...shape, operation: "leads,me", code: "UNAUTHENTICATED" }]);
    const unreadable = await graphql("{ nothing }");
    const [line] = await linesOf(unreadable.headers);
    expect(line).toEqual({ ...shape, status: 400, userId, code: "VALIDATION_FAILED" });
  });

  it("for a REST request, by the name of its operation and without its query or its body", async () => {
    const rest = restAt(server.url);
    const { email, contactEmail, phone, name, search } = PRIVATE;
    const found = await rest("GET", `/leads?search=${search}&assignedTo=${userId}`, { token });
    const leads = { ...shape, method: "GET", path: "/api/leads", operation: "leads", userId };
    expect(await linesOf(found.headers)).toEqual([leads]);
    const { id } = found.body.items[0];
    const added = await rest("POST", `/leads/${id}/contacts`, { token, body: { name, email: contactEmail, phone } });
    const path = `/api/leads/${id}/contacts`;
    expect(await linesOf(added.headers)).toEqual([{ ...shape, path, status: 201, operation: "createContact", userId }]);
    const refused = await rest("POST", "/auth/login", { body: { email, password: "not-it-at-all" } });
    expect(await linesOf(refused.headers)).toEqual([
      { ...shape, path: "/api/auth/login", status: 401, operation: "login", code: "UNAUTHENTICATED" },
    ]);
  });

  it("for a REST request of nobody, though it is refused before it is read", async () => {
    const { headers } = await restAt(server.url)("GET", "/leads");
    expect(await linesOf(headers)).toEqual([
      { ...shape, method: "GET", path: "/api/leads", status: 401, operation: "leads", code: "UNAUTHENTICATED" },
    ]);
  });

  it("for a page, without what was searched for", async () => {
    const { headers } = await fetch(`${server.url}/leads?search=${PRIVATE.search}`);
    expect(await linesOf(headers)).toEqual([{ ...shape, method: "GET", path: "/leads" }]);
  });

  it("for a path that somebody made up, with a * for what may be an address or a token", async () => {
    const { headers } = await fetch(`${server.url}/api/users/${PRIVATE.contactEmail}/${token}`);
    expect(await linesOf(headers)).toEqual([
      { ...shape, method: "GET", path: "/api/users/*/*", status: 404, code: "NOT_FOUND" },
    ]);
  });

  it("for a request whose sender did not wait for the answer, without a status", async () => {
    const database = await createConnection(mariadb.url);
    await database.query("LOCK TABLES tags WRITE");
    const leaving = new AbortController();
    const gone = fetch(`${server.url}/api/tags`, {
      headers: { authorization: `Bearer ${token}` },
      signal: leaving.signal,
    }).catch((error: unknown) => error);
    await expectSoon(async () => {
      const [rows] = await database.query("SHOW PROCESSLIST");
      return JSON.stringify(rows).includes("Waiting for table metadata lock");
    });
    leaving.abort();
    await gone;
    const [said = ""] = await server.said(/^.*"operation":"tags".*$/m);
    await database.end();
    expect(JSON.parse(said)).toEqual({
      ...shape,
      method: "GET",
      path: "/api/tags",
      status: null,
      operation: "tags",
      userId,
      msg: "request aborted",
    });
  });
});

describe("a subscription has one line in the log when it has ended", () => {
  const ended = async (operation: string) => {
    await server.said(new RegExp(`"operation":"${operation}".*"msg":"subscription ended"`));
    return written().filter((line) => line.msg === "subscription ended" && line.operation === operation);
  };
  const line = {
    level: 30,
    time: expect.any(String),
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    ms: expect.any(Number),
    code: null,
    closeCode: null,
    msg: "subscription ended",
  };

  function socket(bearer = token): Client {
    const client = createClient({
      url: `${server.url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${bearer}` },
      retryAttempts: 0,
      lazy: true,
      lazyCloseTimeout: 60_000,
    });
    clients.push(client);
    return client;
  }

  /** Changes something until it is told: whoever subscribes is not told what was changed before the server heard of it. */
  async function untilTold(told: Promise<unknown>, change: () => Promise<unknown>): Promise<void> {
    const soon = () => new Promise((resolve) => setTimeout(resolve, 200, "not yet"));
    do await change();
    while ((await Promise.race([told, soon()])) === "not yet");
  }

  it("because its client wanted no more", async () => {
    const client = socket();
    const events = client.iterate({ query: "subscription Mine { leadChanged { id } }" });
    const waiting = events.next();
    await untilTold(waiting, () => graphql('mutation { createLead(input: { name: "Told" }) { id } }'));
    await events.return?.();
    expect(await ended("leadChanged")).toEqual([{ ...line, operation: "leadChanged", userId }]);
  });

  it("because its socket closed, with the code", async () => {
    const { body } = await signIn();
    const events = socket(body.accessToken).iterate({ query: "subscription { followUpChanged { id } }" });
    const waiting = events.next().catch((error: unknown) => error);
    const lead = await graphql('mutation { createLead(input: { name: "Closed" }) { id } }');
    const { data } = (await lead.json()) as { data: { createLead: { id: string } } };
    const input = { leadId: data.createLead.id, type: "CALL", dueDatetime: "2090-01-01T00:00:00Z" };
    const plan = "mutation ($input: ScheduleFollowUpInput!) { scheduleFollowUp(input: $input) { id } }";
    await untilTold(waiting, () => graphql(plan, { input }));
    await restAt(server.url)("POST", "/auth/logout", { body: { refreshToken: body.refreshToken } });
    expect(await ended("followUpChanged")).toEqual([
      { ...line, operation: "followUpChanged", userId, closeCode: 4403 },
    ]);
  });

  it("because it was refused, with the code of the error", async () => {
    const query = '{ leads { total } } # "over the socket"';
    const refused = socket().iterate({ query }).next();
    await expect(refused).rejects.toEqual([expect.objectContaining({ message: expect.stringContaining("socket") })]);
    await server.said(/"code":"VALIDATION_FAILED","closeCode":null/);
    expect(written().filter(({ closeCode, code }) => closeCode === null && code === "VALIDATION_FAILED")).toEqual([
      { ...line, operation: null, userId, code: "VALIDATION_FAILED" },
    ]);
  });
});

describe("an error of ours", () => {
  it("is in the log with its cause and its place, by the reference that was answered, and without a value", async () => {
    const database = await createConnection(mariadb.url);
    await database.query("RENAME TABLE lead_words TO elsewhere");
    const answer = await graphql("mutation ($lead: CreateLeadInput!) { createLead(input: $lead) { id } }", {
      lead: { name: PRIVATE.name, notes: PRIVATE.notes },
    });
    await database.query("RENAME TABLE elsewhere TO lead_words");
    await database.end();
    const { errors } = (await answer.clone().json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain(answer.headers.get("x-request-id"));
    const [error, line] = await linesOf(answer.headers);
    expect(line).toEqual({ ...shape, operation: "createLead", userId, code: "INTERNAL" });
    expect(error).toMatchObject({
      level: 50,
      code: "INTERNAL",
      err: {
        type: "QueryFailedError",
        code: "ER_NO_SUCH_TABLE",
        query: expect.stringContaining("?"),
        stack: expect.stringContaining("server/features/"),
      },
    });
  });
});

test("nothing that a user wrote or must keep to themselves is in the log", () => {
  const log = server.log.join("\n");
  expect(written().length).toBeGreaterThan(20);
  expect(log).toContain("createContact");
  for (const value of [...Object.values(PRIVATE), token]) expect(log).not.toContain(value);
  expect(log).not.toMatch(/@|"127\.0\.0\.1"|Bearer/);
});
