import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";

import { DomainError } from "./errors";

const { message, code, details, status } = new DomainError(
  "VALIDATION_FAILED",
  "This is no HTTP request, or its URL and headers are larger than 16 KB.",
);
const body = JSON.stringify({ message, code, details });

/** Answers what Node cannot read as a request, and therefore hands to no door, as every other error is answered. */
function refuse(socket: Duplex, headers: Readonly<Record<string, string>>): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${status} Bad Request`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${randomUUID()}`,
    "Connection: close",
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/**
 * Takes from Node the answers that it gives by itself, without a body. An `Expect` that it does not know it answers with 417;
 * a server may as well do what it was asked. `headers` are those of every answer.
 */
export function answerUnreadable(server: Server, headers: Readonly<Record<string, string>>): Server {
  server.on("clientError", (_error, socket) => {
    refuse(socket, headers);
  });
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  return server;
}
