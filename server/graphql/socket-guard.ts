import { randomUUID } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { WebSocket } from "ws";

/** A hundred subscriptions that come back at once are a third of it; a page has four. */
const MAX_MESSAGES = 300;
const WINDOW_S = 10;

/** What may wait in memory for somebody who goes on sending and does not read the answers. */
const MAX_UNREAD_BYTES = 1_024 * 1_024;

const POLICY_VIOLATION = 1008;

/** Messages that only a server sends; in the other direction they are no better than what cannot be read. */
const ofServer: readonly unknown[] = ["connection_ack", "next", "error"];

/** For `jsonMessageReviver`: what it throws closes the socket with 4400. */
export function refuseServerMessages(key: string, value: unknown): unknown {
  if (key === "" && value instanceof Object && "type" in value && ofServer.includes(value.type)) {
    throw new Error("Only a server sends this message.");
  }
  return value;
}

/**
 * Makes what bounds each socket, signed in or not: how often its peer may send something, pings included, and how much it may
 * leave unread meanwhile.
 */
export function createSocketGuard(): (socket: WebSocket) => void {
  const messages = new RateLimiterMemory({ points: MAX_MESSAGES, duration: WINDOW_S });
  return (socket) => {
    const key = randomUUID();
    const endFlood = () => {
      // Until the peer answers the close, or its time is up, it may go on sending; nobody listens any more.
      socket.removeAllListeners("message");
      socket.close(POLICY_VIOLATION, "Too many messages");
    };
    const count = () => {
      if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate();
      else messages.consume(key).catch(endFlood);
    };
    for (const event of ["message", "ping", "pong"]) socket.on(event, count);
    // Frames that break the protocol: ws closes the socket by the right code. They are no fault of ours to report.
    socket.removeAllListeners("error").on("error", () => undefined);
    socket.once("close", () => void messages.delete(key));
  };
}
