import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";

import { entities, migrations } from "../../server/database";
import { FollowUp } from "../../server/features/follow-ups/follow-up.entity";
import { Lead } from "../../server/features/leads/lead.entity";
import { Reminder } from "../../server/features/reminders/reminder.entity";
import type { User } from "../../server/features/users/user.entity";
import { createDataSource } from "../../server/platform/data-source";
import { migrate } from "../../server/platform/migrate";
import { Tokens } from "../../server/platform/tokens";
import { ReminderScreen } from "./reminder-screen";
import { hireReps, inChunks, signInAll, storeAll } from "./staff";
import { startServer, type StartedServer } from "./started-server";
import { startTcpMariadb, type TcpMariadb } from "./tcp-mariadb";

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

  /** A screen of each of these people, not connected yet. */
  async screens(nextUrl: () => string, { people = this.people, now = new Date() } = {}): Promise<ReminderScreen[]> {
    const users = people.map(({ user }) => user);
    const tokens = await signInAll(this.dataSource.manager, this.tokens, users, now);
    const screens = tokens.map((token) => new ReminderScreen(token, nextUrl));
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
    await storeAll(this.dataSource.manager, followUps);
    await inChunks(followUps, (chunk) =>
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
    const users = await hireReps(this.dataSource.manager, count);
    const leads = users.map(({ id }, index) =>
      Lead.create({ name: `Customer ${index}`, status: "NEW", ownerId: id, createdBy: id }, new Date()),
    );
    await storeAll(this.dataSource.manager, leads);
    users.forEach((user, index) => this.people.push({ user, lead: leads[index]! }));
  }
}
