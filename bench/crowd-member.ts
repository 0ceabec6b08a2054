import { createClient, type Client } from "graphql-ws";
import { WebSocket } from "ws";

import type { Joining, Told } from "./crowd";

/** As many as connect at once. */
const AT_ONCE = 50;
const TELL_EVERY_MS = 50;
const REMINDER_DUE = "subscription { reminderDue { id remindAt } }";

let connected = 0;
let closed = 0;
let lags: number[] = [];

interface Shown {
  reminderDue: { remindAt: string };
}

/** One socket that waits for its user's reminders; answers when it is let in. */
const join = (url: string, authorization: string): Promise<Client> =>
  new Promise((resolve) => {
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      connectionParams: { authorization },
      retryAttempts: 0,
      on: {
        connected: () => {
          connected += 1;
          resolve(client);
        },
        closed: () => {
          closed += 1;
        },
      },
    });
    client.subscribe<Shown>(
      { query: REMINDER_DUE },
      {
        next: ({ data }) => {
          if (data) lags.push(Date.now() - Date.parse(data.reminderDue.remindAt));
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
  });

process.once("message", ({ url, tokens }: Joining) => {
  const waiting = [...tokens];
  const joinAll = async () => {
    for (let token = waiting.pop(); token; token = waiting.pop()) await join(url, `Bearer ${token}`);
  };
  void Promise.all(Array.from({ length: AT_ONCE }, joinAll));
  setInterval(() => {
    const told: Told = { connected, closed, lags };
    lags = [];
    process.send?.(told);
  }, TELL_EVERY_MS);
});
// Nobody is left to tell.
process.once("disconnect", () => process.exit(0));
