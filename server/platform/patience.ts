import type { RequestHandler } from "express";
import type { ServerOptions } from "node:http";
import type { Socket } from "node:net";

/**
 * How long a client may take to send a request, in ms. A body has at most 100 KB, which a poor mobile network brings in a few
 * seconds. Whoever sends a byte now and then only wants to keep a connection.
 */
export const patience: ServerOptions = {
  headersTimeout: 8_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
};

/**
 * How long nothing may move on a connection, in ms, with an answer under way that nobody reads: it waits in memory. Node sees
 * it at the second look, so that it takes twice as long.
 */
export const MAX_SILENCE_MS = 30_000;

/** No browser sends a request on a connection before the last one is answered. */
const MAX_UNANSWERED = 10;

/**
 * Cuts off whoever sends more and more requests on one connection without waiting for answers. Node takes all that comes in one
 * piece, a thousand of them, before it notices that nobody reads.
 */
export function boundUnanswered(): RequestHandler {
  const unanswered = new WeakMap<Socket, number>();
  return ({ socket }, response, next) => {
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once("close", () => {
      unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1);
    });
    if (count > MAX_UNANSWERED) socket.destroy();
    else next();
  };
}
