import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** As long as a request may be on its way over a connection on which nothing has come in yet. */
const LAST_CALL_MS = 300;

/**
 * Prepares a server to end without cutting anybody off. A client that keeps its connection may be sending in the moment in
 * which it is closed, and cannot know then whether that was done. After the last call each answer says that it is the last one
 * on its connection; what has stayed silent until the call is over may be closed.
 */
export function prepareLastCall(server: Server): () => Promise<void> {
  let isLast = false;
  server.prependListener("request", (_request, response) => {
    if (isLast) response.setHeader("Connection", "close");
  });
  return async () => {
    isLast = true;
    await wait(LAST_CALL_MS);
  };
}
