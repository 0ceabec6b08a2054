import { AttackedServer } from "../../support/attacked-server";
import { print } from "../../support/figures";
import { hostileOperations } from "../../support/hostile-operations";
import { frame, message, RawWebSocket } from "../../support/raw-websocket";
import { calmestLag, expectRefused, heldFor, MAX_LAG_MS } from "./attack";

const SUBSCRIPTIONS = 5_000;
const MAX_SUBSCRIPTIONS = 100;
/** What one socket may say in ten seconds. */
const MAX_MESSAGES = 300;
/** How long a socket may stay silent about who it belongs to. */
const MAX_INIT_MS = 6_000;

let server: AttackedServer;
let opened: RawWebSocket[];
beforeAll(async () => {
  server = await AttackedServer.start();
}, 240_000);
beforeEach(() => {
  opened = [];
});
afterEach(() => {
  for (const socket of opened) socket.end();
});
afterAll(() => server.close());

async function openSocket(isSignedIn = true): Promise<RawWebSocket> {
  const opening = isSignedIn ? RawWebSocket.signedIn(server.url, server.token) : RawWebSocket.open(server.url);
  const socket = await opening;
  opened.push(socket);
  return socket;
}

const subscribe = (id: string, query: string) => message({ id, type: "subscribe", payload: { query } });
const ofReminders = (id: string) => subscribe(id, "subscription { reminderDue { id } }");

let asked = 0;

/** What a socket is answered, once it is. */
async function answerTo(socket: RawWebSocket, query: string) {
  const id = String((asked += 1));
  const find = () => socket.said.find((said) => said.id === id);
  socket.send(subscribe(id, query));
  await socket.until(() => find() !== undefined);
  return find()!;
}

const text = (content: string | Buffer) => frame(0x1, content);
const deep = (levels: number) => `{"type":"subscribe","id":"1","payload":${"[".repeat(levels)}${"]".repeat(levels)}}`;

/** What is sent, the code that the socket is closed with, and whether its peer had signed in. */
const garbage: [name: string, sent: () => Buffer, code: number, isSignedIn?: boolean][] = [
  ["no JSON", () => text("{"), 4400],
  ["JSON that is no message", () => text('["subscribe"]'), 4400],
  ["a message of no kind", () => text('{"type":"obey"}'), 4400],
  ["a message that only a server sends", () => text('{"type":"next","id":"1","payload":{}}'), 4400],
  ["a subscription without a query", () => text('{"type":"subscribe","id":"1","payload":{}}'), 4400],
  ["a payload 40,000 levels deep", () => text(deep(40_000)), 4400],
  ["a binary message", () => frame(0x2, Buffer.from([0, 255, 1, 254])), 4400],
  ["text that is no UTF-8", () => text(Buffer.from([0xc3, 0x28])), 1007],
  ["a message of 150 KB", () => text("x".repeat(150_000)), 1009],
  ["a message that claims to be a terabyte", () => frame(0x1, "x", { length: 1n << 40n }), 1009],
  ["a message that claims to be larger than any number", () => frame(0x1, "x", { length: 1n << 63n }), 1009],
  ["a frame without a mask", () => frame(0x1, "{}", { isMasked: false }), 1002],
  ["a frame of no kind", () => frame(0x3, "{}"), 1002],
  ["a frame with reserved bits", () => frame(0x1, "{}", { reserved: 7 }), 1002],
  ["the end of a message that never began", () => frame(0x0, "{}"), 1002],
  ["a ping in parts", () => frame(0x9, "x", { isFinal: false }), 1002],
  ["a ping of 200 bytes", () => frame(0x9, "x".repeat(200)), 1002],
  [
    "a message in 20,000 parts",
    () =>
      Buffer.concat([
        frame(0x1, "", { isFinal: false }),
        ...Array.from({ length: 20_000 }, () => frame(0x0, "", { isFinal: false })),
      ]),
    1008,
  ],
  ["5,000 messages", () => Buffer.concat(Array.from({ length: 5_000 }, () => message({ type: "ping" }))), 1008],
  ["5,000 pings", () => Buffer.concat(Array.from({ length: 5_000 }, () => frame(0x9, "x"))), 1008],
  [
    "5,000 pongs that nobody asked for",
    () => Buffer.concat(Array.from({ length: 5_000 }, () => frame(0xa, "x"))),
    1008,
  ],
  ["a second introduction", () => message({ type: "connection_init" }), 4429],
  ["one id twice", () => Buffer.concat([ofReminders("1"), ofReminders("1")]), 4409],
  ["a subscription before the introduction", () => ofReminders("1"), 4401, false],
  ["an introduction without a token", () => message({ type: "connection_init" }), 4403, false],
  [
    "an introduction with 90 KB of token",
    () => message({ type: "connection_init", payload: { authorization: `Bearer ${"x".repeat(90_000)}` } }),
    4403,
    false,
  ],
];

describe("a socket is closed for", () => {
  it.each(garbage)("%s", async (name, sent, code, isSignedIn = true) => {
    const bytes = sent();
    const strike = (socket: RawWebSocket) => {
      socket.send(bytes);
      return socket.closed;
    };
    await expectRefused(server, {
      name: `WebSocket, ${name}`,
      aim: () => openSocket(isSignedIn),
      strike,
      expected: code,
    });
  });
});

describe("an operation over a socket", () => {
  const refused = (name: string, query: string, refusal: unknown) => {
    const strike = async (socket: RawWebSocket) => {
      const { type, payload } = await answerTo(socket, query);
      const [{ message: said, extensions } = {} as never] = payload as {
        message: string;
        extensions: { code: string };
      }[];
      return { type, code: extensions.code, said };
    };
    const expected = { type: "error", code: "VALIDATION_FAILED", said: refusal };
    return expectRefused(server, { name: `WebSocket, ${name}`, aim: () => openSocket(), strike, expected });
  };

  it.each(hostileOperations)("with %s is refused", (name, selection, fragments, refusal) =>
    refused(
      name,
      `subscription { reminderDue { followUp { lead { ${selection} } } } } ${fragments}`,
      expect.stringMatching(refusal),
    ),
  );

  it.each([
    ["a query", "{ me { id } }"],
    ["a mutation", "mutation { logout }"],
    ["introspection by __schema", "{ __schema { types { name } } }"],
    ["introspection by __type", '{ __type(name: "User") { name } }'],
  ])("is refused when it is %s", (name, query) =>
    refused(name, query, "Only subscriptions are served over the socket."),
  );

  it("is refused when it is introspection in a subscription", () =>
    refused("introspection in a subscription", "subscription { __schema { types { name } } }", expect.any(String)));
});

describe("a socket is not opened", () => {
  it.each([
    ["for a page from elsewhere", { origin: "https://evil.test" }, "/graphql", "403"],
    ["for a page of no origin", { origin: "null" }, "/graphql", "403"],
    ["for a page whose origin is no URL", { origin: "evil" }, "/graphql", "403"],
    ["at another path", {}, "/api/leads", "400"],
    ["by another version", { "sec-websocket-version": "7" }, "/graphql", "400"],
  ])("%s", async (name, headers, path, status) => {
    const strike = () => RawWebSocket.open(server.url, headers as Record<string, string>, path).catch(String);
    const aim = () => Promise.resolve();
    await expectRefused(server, { name: `WebSocket ${name}`, aim, strike, expected: `Error: ${status}` });
  });
});

test("of 5,000 subscriptions on one socket a hundred are served, and whoever goes on is sent away", async () => {
  const attempt = async () => {
    const socket = await openSocket();
    for (let index = 0; index < SUBSCRIPTIONS; index += 1) socket.send(ofReminders(String(index)));
    expect(await socket.closed).toBe(1008);
    const refused = socket.said.filter(({ type }) => type === "error");
    expect(refused[0]).toMatchObject({
      id: String(MAX_SUBSCRIPTIONS),
      payload: [{ extensions: { code: "RATE_LIMITED" } }],
    });
    expect(refused.length).toBeLessThanOrEqual(MAX_MESSAGES - MAX_SUBSCRIPTIONS);
  };
  const lag = await calmestLag(server, attempt, 6);
  print("5,000 subscriptions on one socket", { "event loop held": heldFor(lag) });
  expect(lag).toBeLessThan(MAX_LAG_MS);
  await server.expectAlive();
});

test("the subscription after the hundredth is refused at once", async () => {
  const socket = await openSocket();
  for (let index = 0; index < MAX_SUBSCRIPTIONS; index += 1) socket.send(ofReminders(`kept ${index}`));
  await expectRefused(server, {
    name: "WebSocket, the 101st subscription",
    aim: () => Promise.resolve(socket),
    strike: async () => (await answerTo(socket, "subscription { reminderDue { id } }")).payload,
    expected: [expect.objectContaining({ extensions: expect.objectContaining({ code: "RATE_LIMITED" }) })],
  });
});

test("400 sockets that never say who they are do not hold up anybody, and are closed in time", async () => {
  const BATCHES = 20;
  const lags: number[] = [];
  const times: Promise<number>[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await server.lag();
    const started = performance.now();
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(false)));
    for (const { closed } of sockets) {
      times.push(
        closed.then((code) => {
          expect(code).toBe(4408);
          return performance.now() - started;
        }),
      );
    }
    lags.push(await server.lag());
  }
  await server.expectAlive();
  const took = Math.max(...(await Promise.all(times)));
  const lag = Math.min(...lags);
  print("400 sockets without an introduction", {
    "closed after": [`${took.toFixed(0)} ms`, `at most ${MAX_INIT_MS} ms`],
    "event loop held": heldFor(lag),
  });
  expect(took).toBeLessThanOrEqual(MAX_INIT_MS);
  expect(lag).toBeLessThan(MAX_LAG_MS);
});

test("a socket that goes on asking and does not read is ended before much waits for it", async () => {
  const socket = await openSocket();
  socket.transport.pause();
  const large = message({ type: "ping", payload: { echo: "x".repeat(90_000) } });
  const gone = new Promise((resolve) => socket.transport.once("error", resolve).once("close", resolve));
  const started = performance.now();
  for (let count = 0; count < 250; count += 1) socket.send(large);
  // Only what is written comes back as an error when nothing is read.
  const nudge = setInterval(() => {
    socket.send(frame(0xa, ""));
  }, 20);
  await gone;
  clearInterval(nudge);
  const took = performance.now() - started;
  print("a socket that does not read 20 MB of answers", {
    "ended after": [`${took.toFixed(0)} ms`, "at most 5,000 ms"],
  });
  expect(took).toBeLessThanOrEqual(5_000);
  await server.expectAlive();
});
