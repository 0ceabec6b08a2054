import { setTimeout as wait } from "node:timers/promises";
import { createClient, type Client } from "graphql-ws";
import WebSocket from "ws";

import { reconnectPause } from "../../client/apollo/reconnect-pause";

const REMINDER_DUE = "subscription { reminderDue { id remindAt snoozedUntil followUp { lead { name } } } }";
const LEAD_CHANGED = "subscription { leadChanged { kind id record { name status } } }";

interface Due {
  id: string;
  remindAt: string;
  snoozedUntil: string | null;
  followUp: { lead: { name: string } } | null;
}

/** A browser's socket: told of reminders, and of leads when it shows any, and opened again whenever it closes. */
export class BusySocket {
  /** The reminders that were on this screen, over whichever connection. */
  readonly shown = new Set<string>();
  readonly closings: { code: number; at: number }[] = [];
  /** What came twice over one and the same connection. */
  doubled = 0;
  /** When the current connection was let in; undefined while there is none. */
  connectedAt: number | undefined;
  private lastHeardAt = -Infinity;
  private readonly client: Client;

  constructor(
    readonly userId: string,
    token: string,
    url: string,
    readonly showsLeads = true,
  ) {
    let seen = new Set<string>();
    this.client = createClient({
      url: `${url.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (attempt) => wait(reconnectPause(attempt)),
      on: {
        connected: () => {
          seen = new Set();
          this.connectedAt = performance.now();
        },
        closed: (event) => {
          this.connectedAt = undefined;
          this.closings.push({ code: (event as { code: number }).code, at: performance.now() });
        },
      },
    });
    const sink = { error: () => undefined, complete: () => undefined };
    if (showsLeads)
      this.client.subscribe<{ leadChanged: { id: string } }>(
        { query: LEAD_CHANGED },
        { ...sink, next: () => void (this.lastHeardAt = performance.now()) },
      );
    this.client.subscribe<{ reminderDue: Due }>(
      { query: REMINDER_DUE },
      {
        ...sink,
        next: ({ data }) => {
          if (data) this.receive(data.reminderDue, seen);
        },
      },
    );
  }

  /** Whether it was told of a lead after this moment, or shows none. */
  hasHeardSince(moment: number): boolean {
    return !this.showsLeads || this.lastHeardAt > moment;
  }

  async close(): Promise<void> {
    // Rejects when it was just about to be let in, and was not.
    await Promise.resolve(this.client.dispose()).catch(() => undefined);
  }

  private receive({ id, remindAt, snoozedUntil }: Due, seen: Set<string>): void {
    const key = `${id} at ${snoozedUntil ?? remindAt}`;
    if (seen.has(key)) this.doubled += 1;
    seen.add(key);
    this.shown.add(id);
  }
}
