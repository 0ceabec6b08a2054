import { fork, type ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** How many processes hold the clients: one would be slower than the server that it measures. */
const PROCESSES = 4;

/** What a member is told: connect so, each with one of these tokens. */
export interface Joining {
  readonly url: string;
  readonly tokens: readonly string[];
}

/** What a member tells: how many are connected, and how late each reminder came that it was shown since, in ms. */
export interface Told {
  readonly connected: number;
  readonly closed: number;
  readonly lags: readonly number[];
}

/** Clients that wait for reminders, in processes of their own. */
export class Crowd {
  private readonly members: { process: ChildProcess; told: Told }[] = [];
  private lags: number[] = [];

  private constructor() {}

  /** Connects one socket for each token, and answers once all are. */
  static async of({ url, tokens }: Joining): Promise<Crowd> {
    const crowd = new Crowd();
    const share = Math.ceil(tokens.length / PROCESSES);
    for (let start = 0; start < tokens.length; start += share) {
      crowd.add({ url, tokens: tokens.slice(start, start + share) });
    }
    while (crowd.sum("connected") < tokens.length) {
      if (crowd.sum("closed") > 0) throw new Error(`${crowd.sum("closed")} sockets were closed by the server.`);
      await wait(20);
    }
    return crowd;
  }

  private add(joining: Joining): void {
    const member = { process: fork("dist/bench/crowd-member.js"), told: { connected: 0, closed: 0, lags: [] } as Told };
    member.process.on("message", (told: Told) => {
      member.told = told;
      for (const lag of told.lags) this.lags.push(lag);
    });
    member.process.send(joining);
    this.members.push(member);
  }

  private sum(what: "connected" | "closed"): number {
    return this.members.reduce((sum, { told }) => sum + told[what], 0);
  }

  /** Waits until so many reminders have come, and answers how late each came; fails when they do not. */
  async lagsOf(reminders: number, atMostMs: number): Promise<number[]> {
    const end = performance.now() + atMostMs;
    while (this.lags.length < reminders) {
      if (performance.now() > end) throw new Error(`${this.lags.length} of ${reminders} reminders came.`);
      await wait(50);
    }
    const lags = this.lags;
    this.lags = [];
    return lags;
  }

  async leave(): Promise<void> {
    for (const { process } of this.members) {
      const gone = new Promise((resolve) => process.once("exit", resolve));
      process.kill("SIGKILL");
      await gone;
    }
  }
}
