import type { WebSocket } from "ws";

import { Grouped } from "../platform/grouped";
import { standingOf, type CurrentUser } from "../platform/request-context";

const MAX_SOCKETS_PER_USER = 100;
/** Node ends a longer timer at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Close codes: the client may come back with a newer token, later, or to a server that goes on. */
const FORBIDDEN = 4403;
const TRY_LATER = 1013;
const GOING_AWAY = 1001;

interface OpenSocket {
  readonly socket: WebSocket;
  readonly user: CurrentUser;
}

/** Sends a client away for now: it connects again, and is shown then what it has missed. */
export function sendAway(socket: WebSocket): void {
  socket.close(TRY_LATER, "Try again later");
}

/** The sockets of signed-in users: bounded for each user, and closed when what let them in has ended. */
export class OpenSockets {
  private readonly sockets = new Grouped<OpenSocket>();

  /**
   * Keeps a socket until it closes, which it does by itself after `lifetimeMs`. False when the user has too many, or when it
   * closed while its user was looked up.
   */
  add(socket: WebSocket, user: CurrentUser, lifetimeMs: number): boolean {
    if (socket.readyState !== socket.OPEN) return false;
    if (this.sockets.of(user.id).size >= MAX_SOCKETS_PER_USER) return false;
    const open = { socket, user };
    this.sockets.add(user.id, open);
    const close = () => {
      socket.close(FORBIDDEN, "Forbidden");
    };
    const expiry = setTimeout(close, Math.min(lifetimeMs, LONGEST_TIMER_MS));
    socket.once("close", () => {
      clearTimeout(expiry);
      this.sockets.delete(user.id, open);
    });
    return true;
  }

  count(): number {
    return [...this.sockets.all()].length;
  }

  /** Whoever holds a socket, as they were when it was opened: each standing once, of however many sockets. */
  users(): CurrentUser[] {
    return [...new Map([...this.sockets.all()].map(({ user }) => [standingOf(user), user])).values()];
  }

  closeSession(sessionId: string): void {
    for (const { socket, user } of this.sockets.all()) {
      if (user.sessionId === sessionId) socket.close(FORBIDDEN, "Forbidden");
    }
  }

  closeUser(userId: string): void {
    for (const { socket } of this.sockets.of(userId)) socket.close(FORBIDDEN, "Forbidden");
  }

  closeAll(): void {
    for (const { socket } of this.sockets.all()) socket.close(GOING_AWAY, "Going away");
  }
}
