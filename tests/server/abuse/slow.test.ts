import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

import { AttackedServer } from "../../support/attacked-server";
import { print } from "../../support/figures";
import { heldFor, MAX_LAG_MS } from "./attack";

/** Those who are slow in the same way, at the same time. */
const CLIENTS = 100;
/** The server's own patience, and the second in which it looks. */
const MAX_HEADERS_MS = 12_000;
const MAX_BODY_MS = 20_000;

jest.setTimeout(240_000);

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

/** Sends this, and then a byte every second, and answers what it is told in the end. */
async function drip(first: string): Promise<{ told: string; ms: number }> {
  const { port, hostname } = new URL(server.url);
  const started = performance.now();
  const socket: Socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  if (first) socket.write(first);
  const dripping = setInterval(() => {
    if (first) socket.write("x");
  }, 1_000);
  const told = await text(socket).catch(() => "");
  clearInterval(dripping);
  return { told, ms: performance.now() - started };
}

const login = "POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n";
const operation = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n";

const ways: [name: string, first: string, boundMs: number][] = [
  ["say nothing", "", MAX_HEADERS_MS],
  ["send their headers byte by byte", "GET /api/leads HTTP/1.1\r\nHost: x\r\nX-Slow: ", MAX_HEADERS_MS],
  ["send a body byte by byte to REST", `${login}\r\n{`, MAX_BODY_MS],
  ["send a body byte by byte to GraphQL", `${operation}\r\n{`, MAX_BODY_MS],
];

test("clients that take for ever to send a request are cut off with 408, and others are served meanwhile", async () => {
  const slow = ways.map(async ([name, first, boundMs]) => {
    const ended = await Promise.all(Array.from({ length: CLIENTS }, () => drip(first)));
    const ms = Math.max(...ended.map((one) => one.ms));
    print(`${CLIENTS} clients that ${name}`, { "cut off after": [`${Math.round(ms)} ms`, `at most ${boundMs} ms`] });
    for (const { told } of ended) {
      expect(told).toMatch(/^HTTP\/1.1 408 Request Timeout\r\n/);
      expect(JSON.parse(told.split("\r\n\r\n")[1]!)).toMatchObject({ code: "REQUEST_TIMEOUT", details: [] });
    }
    expect(ms).toBeLessThanOrEqual(boundMs);
  });
  let isOver = false;
  const all = Promise.all(slow).finally(() => {
    isOver = true;
  });
  const lags: number[] = [];
  await server.lag();
  while (!isOver) {
    await server.expectAlive();
    lags.push(await server.lag());
  }
  await all;
  // Of each tenth of a second the typical one: a machine that does something else holds up a few.
  const lag = lags.toSorted((a, b) => a - b)[Math.floor(lags.length / 2)]!;
  print(`${CLIENTS * ways.length} slow clients at once`, { "event loop held": heldFor(lag) });
  expect(lag).toBeLessThan(MAX_LAG_MS);
});
