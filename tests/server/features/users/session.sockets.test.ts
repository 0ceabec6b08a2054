import WebSocket from "ws";

import { Session } from "../../../../server/features/users/session.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { PASSWORD, storeUser } from "../../../support/factories";
import { print } from "../../../support/figures";
import { startTestServer, type TestServer } from "../../../support/test-server";

const AT_MOST_MS = 5_000;
const FORBIDDEN = 4403;

let test: TestServer;
let admin: User;
let ann: User;
beforeEach(async () => {
  test = await startTestServer();
  admin = await storeUser(test, { role: "ADMIN" });
  ann = await storeUser(test);
});
afterEach(() => test.close());

interface OpenSocket {
  closed: Promise<{ code: number; at: number }>;
}

/** A real socket that has been let in. */
async function open(token: string): Promise<OpenSocket> {
  const socket = new WebSocket(`${test.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const closed = new Promise<{ code: number; at: number }>((resolve) => {
    socket.once("close", (code) => {
      resolve({ code, at: performance.now() });
    });
  });
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${token}` } }));
  await new Promise((resolve) => socket.once("message", resolve));
  return { closed };
}

const change = (verb: string, input: object, token: string) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!`;
  return test.graphql(`mutation($input: ${type}) { ${verb}(input: $input) { id } }`, { variables: { input }, token });
};

/** What ends all sessions of `ann`, done by an ADMIN. */
const endings: [string, (token: string) => Promise<unknown>][] = [
  ["a new password", (token) => change("changePassword", { id: ann.id, newPassword: "another-horse" }, token)],
  ["being disabled", (token) => change("disableUser", { id: ann.id }, token)],
  ["being deleted", (token) => change("deleteUser", { id: ann.id }, token)],
];

describe("the sockets of a user on all their devices are closed by", () => {
  it.each(endings)("%s, and their tokens mean nothing", async (name, end) => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => test.tokenOf(ann)));
    const sockets = await Promise.all(tokens.map(open));
    await end(await test.tokenOf(admin));
    const ended = performance.now();
    const closed = await Promise.all(sockets.map((socket) => socket.closed));
    const last = Math.max(0, ...closed.map(({ at }) => at - ended));
    print(`five sockets after ${name}`, { closed: [`${last.toFixed(0)} ms later`, `at most ${AT_MOST_MS} ms`] });
    expect(closed.map(({ code }) => code)).toEqual(tokens.map(() => FORBIDDEN));
    expect(last).toBeLessThan(AT_MOST_MS);
    for (const token of tokens) expect((await test.rest("GET", "/auth/me", { token })).status).toBe(401);
    const stored = await test.app.db.findBy(Session, { userId: ann.id });
    expect(stored.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
  });

  it.each(endings)("%s, also in a process that is told nothing of it", async (name, end) => {
    const sockets = [await open(await test.tokenOf(ann)), await open(await test.tokenOf(ann))];
    jest.spyOn(test.app.pubsub, "publish").mockImplementation(() => undefined);
    await end(await test.tokenOf(admin));
    const ended = performance.now();
    const closed = await Promise.all(sockets.map((socket) => socket.closed));
    const last = Math.max(0, ...closed.map(({ at }) => at - ended));
    print(`two sockets after ${name}, untold`, { closed: [`${last.toFixed(0)} ms later`, `at most ${AT_MOST_MS} ms`] });
    expect(last).toBeLessThan(AT_MOST_MS);
  });
});

describe("the socket of a device that is signed out", () => {
  it("is closed, and those of the other devices stay open", async () => {
    const here = (await test.rest("POST", "/auth/login", { body: { email: ann.email, password: PASSWORD } })).body
      .accessToken;
    const gone = await open(await test.tokenOf(ann));
    const stays = await open(here);
    const { body } = await test.rest("GET", "/auth/sessions", { token: here });
    const other = (body.items as { id: string; isCurrent: boolean }[]).find(({ isCurrent }) => !isCurrent);
    await change("revokeSession", { id: other?.id }, here);
    const ended = performance.now();
    const { code, at } = await gone.closed;
    print("a socket after its device was signed out", {
      closed: [`${Math.max(0, at - ended).toFixed(0)} ms later`, `at most ${AT_MOST_MS} ms`],
    });
    expect(code).toBe(FORBIDDEN);
    expect(at - ended).toBeLessThan(AT_MOST_MS);
    const state = await Promise.race([stays.closed, new Promise((resolve) => setTimeout(resolve, 2_000, "open"))]);
    expect(state).toBe("open");
  });
});
