import { once } from "node:events";
import { connect } from "node:net";

import { AttackedServer } from "../support/attacked-server";
import { print } from "../support/figures";
import { memoryOf } from "../support/memory";

const CLIENTS = 20;
/** Many times what the system keeps for a connection; each answer has more than 100 KB. */
const ANSWERS = 400;
const MAX_MS = 70_000;
const MAX_MB = 150;

jest.setTimeout(180_000);

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

/** Asks again and again without reading an answer, until it is cut off. */
async function askDeaf(): Promise<number> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.pause();
  const started = performance.now();
  socket.write("GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n".repeat(ANSWERS));
  // Who does not read learns only by writing that nobody is there any more.
  const nudge = setInterval(() => socket.write("\r\n"), 1_000);
  await once(socket, "close");
  clearInterval(nudge);
  return performance.now() - started;
}

test("clients that read no answer are cut off after a minute of silence, and little waits for them in memory", async () => {
  const memory = memoryOf(server.process);
  const before = memory.peak();
  const times = await Promise.all(Array.from({ length: CLIENTS }, askDeaf));
  const took = Math.max(...times);
  const grown = memory.peak() - before;
  print(`${CLIENTS} clients that do not read ${ANSWERS} answers each`, {
    "cut off after": [`${Math.round(took)} ms`, `at most ${MAX_MS} ms`],
    "memory grown at most by": [`${grown} MB`, `at most ${MAX_MB} MB`],
  });
  expect(took).toBeLessThanOrEqual(MAX_MS);
  expect(grown).toBeLessThanOrEqual(MAX_MB);
  await server.expectAlive();
});
