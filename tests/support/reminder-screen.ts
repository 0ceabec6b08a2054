import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import WebSocket from "ws";

import { reconnectPause } from "../../client/apollo/reconnect-pause";

/** What the web UI subscribes to, and whether it came late. */
const REMINDER_DUE = `subscription {
  reminderDue { id kind remindAt snoozedUntil isLate followUp { id type dueDatetime lead { id name } } }
}`;
const REMINDER_CLEARED = "subscription { reminderCleared { id } }";

/** As /proc writes it. */
const ESTABLISHED = "01";

/** One reminder as it came over a socket. */
export interface Shown {
  /** The reminder at the time for which it is shown: what the web UI takes for one and the same. */
  key: string;
  id: string;
  followUpId: string;
  isLate: boolean;
  lagMs: number;
  at: number;
}

/** One person's screen: a socket that is opened anew, on any of the servers, whenever it closes. */
export class ReminderScreen {
  /** All that came, over whichever socket. */
  readonly received: Shown[] = [];
  readonly cleared: string[] = [];
  readonly closeCodes: number[] = [];
  /** What came twice over one and the same socket. */
  doubled = 0;
  private socket: WebSocket | undefined;
  private isOpen = true;

  constructor(
    readonly token: string,
    private readonly nextUrl: () => string,
  ) {}

  /** What is on the screen: each once, however often it was sent. */
  get shown(): Set<string> {
    return new Set(this.received.map(({ key }) => key));
  }

  /** Until both subscriptions are under way. */
  async connect(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.open(resolve);
    });
  }

  /** Reads nothing any more, not even pings, like a computer whose network hangs. */
  stall(): void {
    this.transport()?.pause();
  }

  close(): void {
    this.isOpen = false;
    this.transport()?.resume();
    this.socket?.terminate();
  }

  /** Whether the server's end of this connection stands, as its machine knows it: a stalled client is not told. */
  isHeldByServer(): boolean {
    const { localPort = 0, remotePort = 0 } = this.transport() ?? {};
    const hex = (port: number) => `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
    const rows = readFileSync("/proc/net/tcp", "utf8").split("\n");
    return rows
      .map((row) => row.trim().split(/\s+/))
      .some(
        ([, local, remote, state]) =>
          local?.endsWith(hex(remotePort)) && remote?.endsWith(hex(localPort)) && state === ESTABLISHED,
      );
  }

  private transport(): Socket | undefined {
    return (this.socket as unknown as { _socket?: Socket } | undefined)?._socket;
  }

  private open(acknowledged: () => void): void {
    const seen = new Set<string>();
    const socket = new WebSocket(`${this.nextUrl().replace("http", "ws")}/graphql`, "graphql-transport-ws");
    this.socket = socket;
    const send = (message: object) => {
      socket.send(JSON.stringify(message));
    };
    socket.on("open", () => {
      send({ type: "connection_init", payload: { authorization: `Bearer ${this.token}` } });
    });
    socket.on("message", (data: Buffer) => {
      const message = JSON.parse(data.toString());
      if (message.type === "connection_ack") {
        send({ id: "cleared", type: "subscribe", payload: { query: REMINDER_CLEARED } });
        send({ id: "due", type: "subscribe", payload: { query: REMINDER_DUE } });
        acknowledged();
      } else if (message.type === "next") this.receive(message.payload.data, seen);
    });
    // What goes wrong ends in a close, too.
    socket.on("error", () => undefined);
    socket.on("close", (code) => {
      this.closeCodes.push(code);
      if (this.isOpen) void this.openAgain(acknowledged);
    });
  }

  private async openAgain(acknowledged: () => void): Promise<void> {
    await wait(reconnectPause(0));
    if (this.isOpen) this.open(acknowledged);
  }

  private receive(data: { reminderDue?: Received; reminderCleared?: { id: string } } | null, seen: Set<string>): void {
    if (data?.reminderCleared) this.cleared.push(data.reminderCleared.id);
    const reminder = data?.reminderDue;
    // What came without its customer would not be readable on a screen.
    if (!reminder?.followUp) return;
    const dueAt = reminder.snoozedUntil ?? reminder.remindAt;
    const key = `${reminder.id} at ${dueAt}`;
    if (seen.has(key)) this.doubled += 1;
    seen.add(key);
    const at = Date.now();
    this.received.push({
      key,
      id: reminder.id,
      followUpId: reminder.followUp.id,
      isLate: reminder.isLate,
      lagMs: at - Date.parse(dueAt),
      at,
    });
  }
}

interface Received {
  id: string;
  remindAt: string;
  snoozedUntil: string | null;
  isLate: boolean;
  followUp: { id: string; lead: { name: string } } | null;
}
