import WebSocket from "ws";
import type { Client } from "graphql-ws";

import { Reminder } from "../../../server/features/reminders/reminder.entity";
import { readerOf } from "../../../server/features/reminders/reminder.reader";
import type { User } from "../../../server/features/users/user.entity";
import { inSeconds, PASSWORD, storeFollowUp, storeLead, storeUser } from "../../support/factories";
import { startTestServer, type TestServer } from "../../support/test-server";

let test: TestServer;
let rep: User;
beforeEach(async () => {
  test = await startTestServer();
  rep = await storeUser(test);
});
afterEach(async () => {
  await readerOf(test.app).stop();
  await test.close();
});

const REMINDER_DUE = "subscription { reminderDue { id kind followUp { type isOverdue lead { name } } } }";
const CLEARED = "subscription { reminderCleared { id } }";

interface Result {
  data?: Record<string, never> | null;
  errors?: readonly { message: string; extensions?: unknown }[];
}

const subscribe = (client: Client, query: string) => client.iterate({ query }) as AsyncIterableIterator<Result>;
const valueOf = async (next: Promise<IteratorResult<Result>>) => ((await next).value as Result).data;

/** A bare socket, for what the client library would not do. */
function connect(headers: Record<string, string> = {}) {
  return new WebSocket(`${test.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
}

const closeCodeOf = (socket: WebSocket) => new Promise((resolve) => socket.once("close", resolve));

async function init(socket: WebSocket, authorization?: string): Promise<void> {
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ type: "connection_init", payload: { authorization } }));
}

describe("reminders over a socket", () => {
  it("are shown when they fall due, and first those that were due before", async () => {
    const lead = await storeLead(test, rep, { name: "Ann" });
    await storeFollowUp(test, lead, { type: "EMAIL", dueDatetime: inSeconds(test, 10) });
    test.pass(60);
    const events = subscribe(test.socket(await test.tokenOf(rep)), REMINDER_DUE);
    expect(await valueOf(events.next())).toMatchObject({
      reminderDue: { kind: "DUE", followUp: { type: "EMAIL", isOverdue: true, lead: { name: "Ann" } } },
    });
    await storeFollowUp(test, lead, { type: "CALL", dueDatetime: inSeconds(test, 5) });
    test.pass(5);
    await readerOf(test.app).read();
    expect(await valueOf(events.next())).toMatchObject({ reminderDue: { followUp: { type: "CALL" } } });
    await events.return?.();
  });

  it("wake a sleeping reader when they are armed for a time that comes before it would have looked", async () => {
    const lead = await storeLead(test, rep);
    const events = subscribe(test.socket(await test.tokenOf(rep)), REMINDER_DUE);
    await readerOf(test.app).start();
    const shown = valueOf(events.next());
    const started = performance.now();
    await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 1) });
    test.pass(1);
    expect(await shown).toMatchObject({ reminderDue: { kind: "DUE" } });
    expect(performance.now() - started).toBeLessThan(1_500);
    await events.return?.();
  });

  it("show each event as it is then, not as it was when the socket was opened", async () => {
    const lead = await storeLead(test, rep, { name: "Before" });
    const events = subscribe(test.socket(await test.tokenOf(rep)), REMINDER_DUE);
    for (const name of ["Before", "After"]) {
      await test.app.db.query("UPDATE leads SET name = ? WHERE id = ?", [name, lead.id]);
      await storeFollowUp(test, lead, { dueDatetime: inSeconds(test, 5) });
      test.pass(5);
      const next = events.next();
      await readerOf(test.app).read();
      expect(await valueOf(next)).toMatchObject({ reminderDue: { followUp: { lead: { name } } } });
    }
    await events.return?.();
  });

  it("are cleared on one device when they are acknowledged on another", async () => {
    await storeFollowUp(test, await storeLead(test, rep), { dueDatetime: inSeconds(test, 5) });
    test.pass(5);
    const token = await test.tokenOf(rep);
    const due = subscribe(test.socket(token), REMINDER_DUE);
    const cleared = subscribe(test.socket(token), CLEARED);
    const next = cleared.next();
    await due.next();
    const [reminder] = await test.app.db.find(Reminder);
    const acknowledge =
      "mutation($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { acknowledgedAt } }";
    // The other subscription may still be on its way in: repeating the acknowledgement clears again.
    const timer = setInterval(
      () => void test.graphql(acknowledge, { variables: { input: { id: reminder?.id } }, token }),
      100,
    );
    expect(await valueOf(next)).toEqual({ reminderCleared: { id: reminder?.id } });
    clearInterval(timer);
    await Promise.all([due.return?.(), cleared.return?.()]);
  });
});

describe("a socket", () => {
  it.each([
    ["without a token", undefined],
    ["with a forged token", "Bearer forged"],
  ])("%s is closed with 4403", async (_name, authorization) => {
    const socket = connect();
    const closed = closeCodeOf(socket);
    await init(socket, authorization);
    expect(await closed).toBe(4403);
  });

  it("of a page from elsewhere is refused, of the server's own page or of no page it is not", async () => {
    const statusOf = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        const socket = connect(headers);
        socket.once("open", () => {
          socket.close();
          resolve("open");
        });
        socket.once("unexpected-response", (_request, response) => {
          resolve([response.statusCode, response.headers["x-content-type-options"]]);
        });
        socket.once("error", () => undefined);
      });
    expect(await statusOf({ origin: "https://evil.test" })).toEqual([403, "nosniff"]);
    expect(await statusOf({ origin: "null" })).toEqual([403, "nosniff"]);
    expect(await statusOf({ origin: test.url })).toBe("open");
    expect(await statusOf({})).toBe("open");
  });

  it("serves subscriptions only, and refuses the rest by code", async () => {
    const client = test.socket(await test.tokenOf(rep));
    const refusal = async (query: string) => {
      const events = subscribe(client, query);
      return events.next().then(
        () => "served",
        (errors: { message: string; extensions: { code: string } }[]) =>
          `${errors[0]?.extensions.code}: ${errors[0]?.message}`,
      );
    };
    const only = "VALIDATION_FAILED: Only subscriptions are served over the socket.";
    expect(await refusal("{ me { id } }")).toBe(only);
    expect(await refusal("mutation { logout }")).toBe(only);
    expect(await refusal("subscription { nothing }")).toMatch(/^VALIDATION_FAILED: Cannot query field "nothing"/);
    expect(await refusal("subscription {")).toMatch(/^VALIDATION_FAILED: The GraphQL operation is not valid/);
  });

  it("is closed with 4403 when its token expires or its session ends", async () => {
    const session = await test.rest("POST", "/auth/login", { body: { email: rep.email, password: PASSWORD } });
    const ended = connect();
    await init(ended, `Bearer ${session.body.accessToken}`);
    await new Promise((resolve) => ended.once("message", resolve));
    const closed = closeCodeOf(ended);
    const cookie = `crm_refresh=${session.body.refreshToken}`;
    await test.graphql("mutation { logout }", { cookie });
    expect(await closed).toBe(4403);

    const token = await test.tokenOf(rep);
    test.pass(899);
    const expiring = connect();
    const expired = closeCodeOf(expiring);
    await init(expiring, `Bearer ${token}`);
    expect(await expired).toBe(4403);
  });

  it("is limited to a hundred for each user", async () => {
    const authorization = `Bearer ${await test.tokenOf(rep)}`;
    const sockets = Array.from({ length: 101 }, () => connect());
    const refused = Promise.race(sockets.map(closeCodeOf));
    await Promise.all(sockets.map((socket) => init(socket, authorization)));
    expect(await refused).toBe(4403);
    expect(sockets.filter(({ readyState }) => readyState === WebSocket.OPEN)).toHaveLength(100);
    sockets.forEach((socket) => {
      socket.terminate();
    });
  });
});
