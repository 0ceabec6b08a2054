import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { entities } from "../../server/database";
import { createDataSource } from "../../server/platform/data-source";
import { Tokens } from "../../server/platform/tokens";
import { BusyClient, type Write } from "./busy-client";
import { embeddedDatabase, type BusyDatabase } from "./busy-database";
import { BusyJudge, type Verdict } from "./busy-judge";
import { ask, type Outcome } from "./busy-request";
import { BusySocket } from "./busy-socket";
import { until } from "./figures";
import { freePort } from "./free-port";
import { hireReps, signInAll } from "./staff";
import { startServer, type StartedServer } from "./started-server";

const CLIENTS = 20;
const SOCKETS = 50;
export const DUE_IN_S = 4;
/** A person's browsers, tabs and devices. */
const WAITING_PER_PERSON = 10;
/** How long everybody has to be at work before anything happens. */
const WARM_UP_MS = 60_000;
/** The web UI pauses for up to five seconds before it connects again, so a screen may be back later than the server is. */
export const SCREENS_BACK_MS = 15_000;
const SHOWN_WITHIN_MS = 20_000;
const HEARD_WITHIN_MS = 15_000;

export interface BusyShopOptions {
  /** The embedded one when left out. */
  database?: BusyDatabase;
  settings?: Record<string, string>;
  /** Sockets beside the 50: of people who wait for reminders and have none yet. */
  waiting?: number;
  /** In how many seconds calls are due: longer than it takes to plan one. */
  dueInS?: number;
}

/**
 * A shop at work: the built server, 20 clients who write through both doors, and 50 sockets. A test lets a fault happen to
 * it, and judges afterwards what is stored by what the clients were told.
 */
export class BusyShop {
  readonly dataDir = mkdtempSync(join(tmpdir(), "crm-busy-"));
  readonly clients: BusyClient[] = [];
  readonly sockets: BusySocket[] = [];
  private tokens: string[] = [];
  private readonly servers: StartedServer[] = [];
  /** By how much the server's clock differs from that of this machine. */
  clockShiftMs = 0;
  private readonly secret = randomBytes(32).toString("hex");
  private readonly database: BusyDatabase;
  private port = 0;

  private constructor(private readonly options: BusyShopOptions) {
    this.database = options.database ?? embeddedDatabase(this.dataDir);
  }

  /** Answers when every client and every socket has been served. */
  static async open(options: BusyShopOptions = {}): Promise<BusyShop> {
    const shop = new BusyShop(options);
    shop.port = await freePort();
    try {
      await shop.serve();
      await shop.hire();
      await shop.beginWork();
    } catch (error) {
      await shop.close();
      throw error;
    }
    return shop;
  }

  get server(): StartedServer {
    const running = this.servers.at(-1);
    if (!running) throw new Error("The server of this shop does not run.");
    return running;
  }

  /** What all of its servers have written, also those that have ended. */
  get log(): string[] {
    return this.servers.flatMap(({ log }) => log);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get writes(): Write[] {
    return this.clients.flatMap(({ writes }) => writes);
  }

  /** Starts the server, again after it has ended, at the same address. */
  async serve(): Promise<void> {
    const server = await startServer({
      DATA_DIR: this.dataDir,
      DEMO_DATA: "0",
      PORT: String(this.port),
      // Everybody would be told of everybody's leads otherwise, which is another test's matter.
      REP_READS: "own",
      JWT_ACCESS_SECRET: this.secret,
      JWT_REFRESH_SECRET: this.secret,
      ...this.database.settings,
      ...this.options.settings,
    });
    this.servers.push(server);
  }

  /** What becomes of one of the first client's readings: a list with what hangs on each of it. */
  async read(): Promise<Outcome> {
    const query = "{ leads(limit: 20) { items { id name nextFollowUp { id } activity(limit: 5) { items { id } } } } }";
    const { outcome } = await ask(this.url, this.tokens[0]!, { method: "POST", path: "/graphql", body: { query } });
    return outcome;
  }

  /** How long after this moment every client had a write acknowledged that it began later; undefined while one has not. */
  backAfter(moment: number): number | undefined {
    const times = this.clients.map((client) => client.acknowledgedSince(moment));
    const last = Math.max(...times.map((time) => time ?? Infinity));
    return Number.isFinite(last) ? last - moment : undefined;
  }

  /** The same, waited for at most so long; infinite when it did not come true. */
  async waitUntilBack(moment: number, atMostMs: number): Promise<number> {
    await until(() => this.backAfter(moment) !== undefined, atMostMs);
    return this.backAfter(moment) ?? Infinity;
  }

  areScreensBack(): boolean {
    return this.sockets.every(({ connectedAt }) => connectedAt !== undefined);
  }

  /** How long after this moment the last socket was let in again; infinite when one was not. */
  async waitForScreens(moment: number, atMostMs = SCREENS_BACK_MS): Promise<number> {
    await until(() => this.areScreensBack(), atMostMs);
    const last = Math.max(...this.sockets.map(({ connectedAt }) => connectedAt ?? Infinity));
    return Math.max(0, last - moment);
  }

  /** Lets everybody finish, and judges what is stored and what was shown. */
  async judge(): Promise<Verdict & { notShown: number; doubled: number; deaf: number }> {
    // Whoever is on a screen now has to be told of what happens from now on.
    const moment = performance.now();
    await until(() => this.sockets.every((socket) => socket.hasHeardSince(moment)), HEARD_WITHIN_MS);
    const deaf = this.sockets.filter((socket) => !socket.hasHeardSince(moment)).length;
    await Promise.all(this.clients.map((client) => client.stop()));
    const judge = await BusyJudge.call(this.database.address);
    const verdict = await judge.judge(this.writes);
    await judge.leave();
    // What was planned last for right after is due by then.
    await wait((this.options.dueInS ?? DUE_IN_S) * 1_000);
    const notShown = await this.countNotShown();
    const doubled = this.sockets.reduce((sum, socket) => sum + socket.doubled, 0);
    return { ...verdict, notShown, doubled, deaf };
  }

  /** How many reminders that are due by the server's clock are missing on a screen, also after a while. */
  async countNotShown(): Promise<number> {
    const judge = await BusyJudge.call(this.database.address);
    const due = await judge.dueAt(Date.now() + this.clockShiftMs);
    await judge.leave();
    const missing = () =>
      this.sockets.reduce(
        (sum, { userId, shown }) => sum + due.filter((one) => one.userId === userId && !shown.has(one.id)).length,
        0,
      );
    await until(() => missing() === 0, SHOWN_WITHIN_MS);
    return missing();
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.stop()));
    await Promise.all(this.sockets.map((socket) => socket.close()));
    await this.servers.at(-1)?.stop();
    await this.database.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async beginWork(): Promise<void> {
    for (const client of this.clients) client.start();
    const isAtWork = () => this.backAfter(0) !== undefined && this.areScreensBack();
    await until(isAtWork, WARM_UP_MS);
    if (isAtWork()) return;
    const served = this.clients.filter((client) => client.acknowledgedSince(0) !== undefined).length;
    const connected = this.sockets.filter(({ connectedAt }) => connectedAt !== undefined).length;
    const said = this.writes.findLast(({ outcome }) => outcome !== "acknowledged")?.said;
    throw new Error(`Only ${served} clients were served, and ${connected} sockets let in. The last was told: ${said}`);
  }

  private async hire(): Promise<void> {
    const dataSource = await createDataSource(this.database.address, { entities }).initialize();
    const { waiting = 0 } = this.options;
    const users = await hireReps(dataSource.manager, CLIENTS + Math.ceil(waiting / WAITING_PER_PERSON));
    const signing = new Tokens({ access: [this.secret], refresh: [this.secret] });
    this.tokens = await signInAll(dataSource.manager, signing, users);
    await dataSource.destroy();
    const clock = { now: () => Date.now() + this.clockShiftMs, dueInS: this.options.dueInS ?? DUE_IN_S };
    users.slice(0, CLIENTS).forEach(({ id }, index) => {
      this.clients.push(new BusyClient(`c${index}`, id, this.tokens[index]!, this.url, clock));
    });
    const open = (which: number, showsLeads: boolean) =>
      this.sockets.push(new BusySocket(users[which]!.id, this.tokens[which]!, this.url, showsLeads));
    for (let index = 0; index < SOCKETS; index += 1) open(index % CLIENTS, true);
    for (let index = 0; index < waiting; index += 1) open(CLIENTS + Math.floor(index / WAITING_PER_PERSON), false);
  }
}

/** For the tests of a file: opens a shop to which nothing has happened yet. There is one at a time, none after its test. */
export function oneShopAtATime(): (options?: BusyShopOptions) => Promise<BusyShop> {
  let opened: BusyShop | undefined;
  const close = async () => {
    await opened?.close();
    opened = undefined;
  };
  afterEach(close);
  return async (options) => {
    await close();
    opened = await BusyShop.open(options);
    return opened;
  };
}
