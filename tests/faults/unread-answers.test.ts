import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

import { AttackedServer } from "../support/attacked-server";
import { print } from "../support/figures";
import { memoryOf } from "../support/memory";

const CLIENTS = 20;
const MAX_MB = 150;

jest.setTimeout(180_000);

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

/** Asks so often without reading an answer. */
async function askDeaf(path: string, often: number): Promise<Socket> {
  const { port, hostname } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(often));
  return socket;
}

test.each([
  ["400 answers, asked for in one piece", "/api/openapi.json", 400, 5_000],
  ["ten large files", "/api/docs/swagger-ui-bundle.js", 10, 70_000],
])("clients that do not read %s are cut off, and little waits for them in memory", async (name, path, often, maxMs) => {
  const memory = memoryOf(server.process);
  const [before, heldBefore] = [memory.peak(), await server.sockets()];
  const started = performance.now();
  const deaf = await Promise.all(Array.from({ length: CLIENTS }, () => askDeaf(path, often)));
  // Who does not read is not told of the end, so the server says itself how many it still holds.
  while ((await server.sockets()) > heldBefore && performance.now() - started < maxMs * 2) await wait(100);
  const took = performance.now() - started;
  for (const socket of deaf) socket.destroy();
  const grown = memory.peak() - before;
  print(`${CLIENTS} clients that do not read ${name}`, {
    "cut off after": [`${Math.round(took)} ms`, `at most ${maxMs} ms`],
    "memory grown by": [`${grown} MB`, `at most ${MAX_MB} MB`],
  });
  expect(took).toBeLessThanOrEqual(maxMs);
  expect(grown).toBeLessThanOrEqual(MAX_MB);
  await server.expectAlive();
});
