import type { WebSocket } from "ws";

import type { CurrentUser } from "../platform/request-context";

const MAX_SOCKETS_PER_USER = 100;

/** Close codes: the client may come back with a newer token, or the server is going away. */
const FORBIDDEN = 4403;
const GOING_AWAY = 1001;

interface OpenSocket {
  readonly socket: WebSocket;
  readonly sessionId: string;
}

/** The sockets of signed-in users: bounded for each user, and closed when what let them in has ended. */
export class OpenSockets {
  private readonly byUser = new Map<string, Set<OpenSocket>>();

  /** Keeps a socket until it closes, which it does by itself after `lifetimeMs`. False when the user has too many. */
  add(socket: WebSocket, user: CurrentUser, lifetimeMs: number): boolean {
    const sockets = this.byUser.get(user.id) ?? new Set();
    if (sockets.size >= MAX_SOCKETS_PER_USER) return false;
    this.byUser.set(user.id, sockets);
    const open = { socket, sessionId: user.sessionId };
    sockets.add(open);
    const expiry = setTimeout(() => {
      socket.close(FORBIDDEN, "Forbidden");
    }, lifetimeMs);
    socket.once("close", () => {
      clearTimeout(expiry);
      sockets.delete(open);
      if (sockets.size === 0) this.byUser.delete(user.id);
    });
    return true;
  }

  count(): number {
    return this.all().length;
  }

  closeSession(sessionId: string): void {
    for (const open of this.all()) if (open.sessionId === sessionId) open.socket.close(FORBIDDEN, "Forbidden");
  }

  closeUser(userId: string): void {
    for (const open of this.byUser.get(userId) ?? []) open.socket.close(FORBIDDEN, "Forbidden");
  }

  closeAll(): void {
    for (const { socket } of this.all()) socket.close(GOING_AWAY, "Going away");
  }

  private all(): OpenSocket[] {
    return [...this.byUser.values()].flatMap((sockets) => [...sockets]);
  }
}
