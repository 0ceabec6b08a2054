import { createClient, type Client } from "graphql-ws";
import WebSocket from "ws";
import { z } from "zod";

const MAX_WAIT_MS = 4_000;

const sent = z.object({ data: z.object({ sendTestReminder: z.object({ id: z.string() }) }) });
const failed = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })]),
});

interface Due {
  reminderDue: { id: string };
}

/** One that is ended while it still connects says so by an event that, left alone, would end the process. */
class QuietSocket extends WebSocket {
  constructor(...options: ConstructorParameters<typeof WebSocket>) {
    super(...options);
    this.on("error", () => undefined);
  }
}

/** The server knows nobody by the token that it was sent. */
export class ServerRefused extends Error {}

/** Asks a running server through its doors, as a browser would. */
export class ServerClient {
  /** The test reminders that were sent. */
  readonly sent: string[] = [];
  private readonly socket: Client;
  private readonly events: AsyncIterableIterator<{ data?: Due | null }>;

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {
    this.socket = createClient({
      url: `${url.replace(/^http/, "ws")}/graphql`,
      webSocketImpl: QuietSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    this.events = this.socket.iterate<Due>({ query: "subscription { reminderDue { id } }" });
  }

  /** Sends a test reminder and waits until the socket is told of it; answers how long that took. */
  async receiveTestReminder(): Promise<number> {
    const started = performance.now();
    const id = await this.sendTestReminder();
    for (;;) {
      const next = await this.events.next();
      if (next.done) throw new Error("the server closed the socket");
      if (next.value.data?.reminderDue.id === id) return performance.now() - started;
    }
  }

  private async sendTestReminder(): Promise<string> {
    const answer: unknown = await this.mutate("mutation { sendTestReminder { id } }");
    const refusal = failed.safeParse(answer).data?.errors[0];
    if (refusal?.extensions.code === "UNAUTHENTICATED") {
      throw new ServerRefused("the server does not know a session made for this check");
    }
    if (refusal) throw new Error(refusal.message);
    const { id } = sent.parse(answer).data.sendTestReminder;
    this.sent.push(id);
    return id;
  }

  /** Takes the test reminder off the screens of whoever it was sent to, and closes the socket. */
  async close(): Promise<void> {
    const acknowledge = "mutation($id: ID!) { acknowledgeReminder(input: { id: $id }) { id } }";
    const last = this.sent.at(-1);
    if (last) await this.mutate(acknowledge, { id: last }).catch(() => undefined);
    this.socket.terminate();
  }

  private async mutate(query: string, variables = {}): Promise<unknown> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(MAX_WAIT_MS),
    });
    return response.json();
  }
}
