import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";

import type { CurrentUser } from "../platform/request-context";
import type { OpenSockets } from "./open-sockets";

/** Together with the seconds for which a user is remembered, this is how long a disabled one may still be told something. */
const EVERY_MS = 1_500;

interface Watching {
  findOutdated(this: void, users: readonly CurrentUser[]): Promise<CurrentUser[]>;
  logger: Pick<Logger, "error">;
}

/**
 * Asks the database again and again whether those who hold sockets may still do so, and closes those that may not: a message
 * that says so may get lost, and without Redis none comes from other processes. Answers how to stop.
 */
export function watchUsers(sockets: OpenSockets, { findOutdated, logger }: Watching): () => void {
  const stopping = new AbortController();
  const watch = async () => {
    while (!stopping.signal.aborted) {
      await wait(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        for (const { sessionId } of await findOutdated(sockets.users())) sockets.closeSession(sessionId);
      } catch (error) {
        // Nobody is sent away because the database does not answer.
        logger.error({ err: error }, "the users of open sockets could not be read; trying again");
      }
    }
  };
  void watch();
  return () => {
    stopping.abort();
  };
}
