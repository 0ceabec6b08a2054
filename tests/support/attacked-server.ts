import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

import { Shop } from "./shop";
import type { StartedServer } from "./started-server";
import type { Answer } from "./test-server";

/** The server looks at its event loop every ten milliseconds. */
const LOOK_MS = 25;

/** The built server as it runs in production, with one rep, in a process of its own: whatever is done to it, it must live. */
export class AttackedServer {
  private constructor(
    private readonly shop: Shop,
    private readonly server: StartedServer,
    /** The rep's access token. */
    readonly token: string,
  ) {}

  static async start(): Promise<AttackedServer> {
    const shop = await Shop.open(1);
    const server = await shop.serve({ NODE_ENV: "production" });
    const [screen] = await shop.screens(() => server.url);
    return new AttackedServer(shop, server, screen!.token);
  }

  get url(): string {
    return this.server.url;
  }

  get process(): ChildProcess {
    return this.server.process;
  }

  /** The rep's lead. */
  get leadId(): string {
    return this.shop.people[0]!.lead.id;
  }

  /** How long its event loop has been held at most since this was asked last, in ms. */
  async lag(): Promise<number> {
    await wait(LOOK_MS);
    return 1_000 * (await this.figure(/^nodejs_eventloop_lag_max_seconds (\S+)$/m));
  }

  /** How many sockets it holds, of whatever kind. */
  sockets(): Promise<number> {
    return this.figure(/^nodejs_active_handles{type="Socket"} (\S+)$/m);
  }

  private async figure(line: RegExp): Promise<number> {
    const figures = await (await fetch(`${this.url}/metrics`)).text();
    const [, figure] = line.exec(figures) ?? [];
    if (figure === undefined) throw new Error(`There is no ${line.source} in the metrics.`);
    return Number(figure);
  }

  /** As somebody who is signed in and means well. */
  async ask(query: string): Promise<Answer["body"]> {
    const response = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  async expectAlive(): Promise<void> {
    expect(await this.ask("{ me { name } }")).toEqual({ data: { me: { name: "Person 0" } } });
    expect([this.process.exitCode, this.process.signalCode]).toEqual([null, null]);
  }

  close(): Promise<void> {
    return this.shop.close();
  }
}
