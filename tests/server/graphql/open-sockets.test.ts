import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocket, WebSocketServer } from "ws";

import { OpenSockets } from "../../../server/graphql/open-sockets";
import type { CurrentUser } from "../../../server/platform/request-context";

const DAY_MS = 86_400_000;

const rep: CurrentUser = { id: "1", role: "REP", timezone: "UTC", sessionId: "one" };

let listening: WebSocketServer;
let client: WebSocket;
let socket: WebSocket;
beforeEach(async () => {
  listening = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  client = new WebSocket(`ws://127.0.0.1:${port}`);
  [[socket]] = (await Promise.all([once(listening, "connection"), once(client, "open")])) as [[WebSocket], unknown];
});
afterEach(async () => {
  jest.useRealTimers();
  const gone = socket.readyState === WebSocket.CLOSED ? undefined : once(socket, "close");
  client.terminate();
  await gone;
  listening.close();
});

test("a socket that closed while its user was looked up is not let in, and not counted", async () => {
  const sockets = new OpenSockets();
  client.close();
  await once(socket, "close");
  expect(sockets.add(socket, rep, DAY_MS)).toBe(false);
  expect(sockets.count()).toBe(0);
});

test("a socket is counted until it closes", async () => {
  const sockets = new OpenSockets();
  expect(sockets.add(socket, rep, DAY_MS)).toBe(true);
  expect(sockets.count()).toBe(1);
  client.close();
  await once(socket, "close");
  expect(sockets.count()).toBe(0);
});

test.each([
  ["of a token of 15 minutes is closed when that is over", 15 * 60_000, 15 * 60_000, WebSocket.CLOSING],
  ["of a token that lasts longer than any timer stays", 60 * DAY_MS, DAY_MS, WebSocket.OPEN],
])("a socket %s", (_name, lifetime, later, state) => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate"] });
  new OpenSockets().add(socket, rep, lifetime);
  jest.advanceTimersByTime(later - 1);
  expect(socket.readyState).toBe(WebSocket.OPEN);
  jest.advanceTimersByTime(1);
  expect(socket.readyState).toBe(state);
});

test("of one session's sockets each is known as what its user was when it opened", () => {
  const sockets = new OpenSockets();
  const admin: CurrentUser = { ...rep, role: "ADMIN" };
  for (const user of [admin, rep, { ...rep }]) sockets.add(socket, user, DAY_MS);
  expect(sockets.users()).toEqual([admin, rep]);
});
