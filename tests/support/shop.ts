import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";

import { entities, migrations } from "../../server/database";
import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import { Session } from "../../server/features/users/session.entity";
import { User } from "../../server/features/users/user.entity";
import { createDataSource } from "../../server/platform/data-source";
import { migrate } from "../../server/platform/migrate";
import type { StoredRecord } from "../../server/platform/record";
import { Tokens } from "../../server/platform/tokens";
import { ReminderScreen } from "./reminder-screen";
import { startServer, type StartedServer } from "./started-server";
import { startTcpMariadb, type TcpMariadb } from "./tcp-mariadb";

const CHUNK = 500;
const HOUR_S = 3_600;

export interface Person {
  user: User;
  lead: Lead;
}

/** A shop with many people on a database over TCP, for any number of servers. */
export class Shop {
  readonly people: Person[] = [];
  private readonly home = mkdtempSync(join(tmpdir(), "crm-shop-"));
  private readonly secret = randomBytes(32).toString("hex");
  private readonly tokens = new Tokens({ access: [this.secret], refresh: [this.secret] });
  private readonly servers: StartedServer[] = [];
  private readonly opened: ReminderScreen[] = [];

  private constructor(
    readonly mariadb: TcpMariadb,
    readonly dataSource: DataSource,
  ) {}

  static async open(people: number): Promise<Shop> {
    const mariadb = await startTcpMariadb();
    await migrate({ url: mariadb.url }, migrations);
    const dataSource = await createDataSource({ url: mariadb.url }, { entities }, { queryTimeout: false }).initialize();
    const shop = new Shop(mariadb, dataSource);
    await shop.hire(people);
    return shop;
  }

  /** Starts one more server on this shop's database. */
  async serve(settings: Record<string, string> = {}): Promise<StartedServer> {
    const server = await startServer({
      DATABASE_URL: this.mariadb.url,
      DATA_DIR: join(this.home, String(this.servers.length)),
      DEMO_DATA: "0",
      JWT_ACCESS_SECRET: this.secret,
      JWT_REFRESH_SECRET: this.secret,
      ...settings,
    });
    this.servers.push(server);
    return server;
  }

  /**
   * A screen of each of these people, not connected yet. They are signed in as the server does it, but for the password, whose
   * hashing takes a third of a second for each.
   */
  async screens(nextUrl: () => string, { people = this.people, now = new Date() } = {}): Promise<ReminderScreen[]> {
    const sessions = people.map(({ user }) => Session.open(user.id, "test", now, 24 * HOUR_S));
    await this.inChunks(sessions, (chunk) => this.dataSource.manager.insert(Session, chunk));
    const screens = sessions.map(({ id: sessionId, userId }) => {
      const token = this.tokens.signAccess({ userId, sessionId }, now, 4 * HOUR_S);
      return new ReminderScreen(token, nextUrl);
    });
    this.opened.push(...screens);
    return screens;
  }

  /** Plans so many calls, for each of these people in turn, with the reminder that is armed for each. */
  async plan(count: number, dueAt: (index: number) => Date, people: readonly Person[] = this.people): Promise<void> {
    const plans = Array.from({ length: count }, (_, index) => {
      const { user, lead } = people[index % people.length]!;
      const plan = { leadId: lead.id, contactId: null, assignedTo: user.id, createdBy: user.id, notes: null };
      return { ...plan, type: "CALL" as const, dueDatetime: dueAt(index), remindBefore: [] };
    });
    // Some are due in the past already, which planning by hand refuses.
    const followUps = plans.map((plan) => FollowUp.plan(plan, new Date(0)));
    await this.store(followUps);
    await this.inChunks(followUps, (chunk) =>
      this.dataSource.manager.insert(
        Reminder,
        chunk.map(({ id, assignedTo, dueDatetime }) => ({
          kind: "DUE" as const,
          userId: assignedTo,
          followUpId: id,
          remindAt: dueDatetime,
        })),
      ),
    );
  }

  async close(): Promise<void> {
    for (const screen of this.opened) screen.close();
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.dataSource.destroy();
    await this.mariadb.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  private async hire(count: number): Promise<void> {
    const users = Array.from({ length: count }, (_, index) =>
      User.create({
        name: `Person ${index}`,
        email: `person${index}@shop.test`,
        role: "REP",
        timezone: "UTC",
        passwordHash: "not used",
      }),
    );
    await this.store(users);
    const leads = users.map(({ id }, index) =>
      Lead.create({ name: `Customer ${index}`, status: "NEW", ownerId: id, createdBy: id }, new Date()),
    );
    await this.store(leads);
    users.forEach((user, index) => this.people.push({ user, lead: leads[index]! }));
  }

  /** What the system itself stores, many at a time and without its listeners. */
  private async store(records: StoredRecord[]): Promise<void> {
    const now = new Date();
    await this.inChunks(records, async (chunk) => {
      chunk.forEach((record) => Object.assign(record, { version: 1, createdAt: now, updatedAt: now }));
      await this.dataSource.manager.insert(chunk[0]!.constructor, chunk);
    });
  }

  private async inChunks<T>(all: readonly T[], work: (chunk: T[]) => Promise<unknown>): Promise<void> {
    for (let start = 0; start < all.length; start += CHUNK) await work(all.slice(start, start + CHUNK));
  }
}
