import { randomUUID } from "node:crypto";
import { STATUS_CODES, type Server } from "node:http";
import type { Duplex } from "node:stream";

import { DomainError } from "./errors";

const unreadable = new DomainError(
  "VALIDATION_FAILED",
  "This is no HTTP request, or its URL and headers are larger than 16 KB.",
);
const tooSlow = new DomainError("REQUEST_TIMEOUT", "The request took too long to arrive.");

/** Answers what Node cannot read as a request, and therefore hands to no door, in the form of every other error. */
function refuse(error: Error, socket: Duplex, headers: Readonly<Record<string, string>>): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const isTooSlow = "code" in error && error.code === "ERR_HTTP_REQUEST_TIMEOUT";
  const { message, code, details, status } = isTooSlow ? tooSlow : unreadable;
  const body = JSON.stringify({ message, code, details });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
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
  server.on("clientError", (error, socket) => {
    refuse(error, socket, headers);
  });
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  return server;
}
