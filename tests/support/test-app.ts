import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { pino } from "pino";

import { listeners } from "../../server/app";
import { entities, migrations } from "../../server/database";
import { createDataSource } from "../../server/platform/data-source";
import { readSettings, type Settings } from "../../server/platform/env";
import { migrate } from "../../server/platform/migrate";
import { createPubSub } from "../../server/platform/pubsub";
import {
  createContext,
  type App,
  type CurrentUser,
  type RequestContext,
  type UserContext,
} from "../../server/platform/request-context";
import { Tokens } from "../../server/platform/tokens";
import type { User } from "../../server/features/users/user.entity";
import { createTestDatabase } from "./test-database";

/** Where every test begins, unless it says otherwise: a Monday, half past nine in Berlin. */
export const START = new Date("2026-03-02T08:30:00.000Z");

export interface TestApp {
  app: App;
  /** The time that the app is told; tests move it, it never moves by itself. */
  clock: { now: Date };
  /** The context of a request by this user; null for nobody. */
  as(user: User): UserContext;
  as(user: null): RequestContext;
  /** Lets the clock move on by this many seconds. */
  pass(seconds: number): void;
  close(): Promise<void>;
}

export const currentUser = (user: User): CurrentUser => ({
  id: user.id,
  role: user.role,
  timezone: user.timezone,
  sessionId: `session-of-${user.id}`,
});

/** What differs from the settings of every test; `mariadbSocket` is for those that stop their MariaDB. */
export type GivenSettings = Partial<Settings> & { redisUrl?: string; mariadbSocket?: string };

/** The whole server without its doors, on a database of its own, at a time that stands still. */
export async function startTestApp(given: GivenSettings = {}): Promise<TestApp> {
  const { redisUrl, mariadbSocket, ...changed } = given;
  const database = await createTestDatabase(mariadbSocket);
  await migrate(database.address, migrations);
  const dataSource = await createDataSource(database.address, { entities }).initialize();
  const logger = pino({ level: "silent" });
  const clock = { now: START };
  const key = randomBytes(32).toString("hex");
  const app: App = {
    settings: { ...readSettings({ NODE_ENV: "test", PORT: "0" }), ...changed },
    db: dataSource.manager,
    listeners,
    pubsub: createPubSub(redisUrl, logger),
    tokens: new Tokens({ access: [key], refresh: [`${key}-refresh`] }),
    logger,
    now: () => clock.now,
  };
  const request = { requestId: "test", address: "127.0.0.1", userAgent: "test" };
  function as(user: User): UserContext;
  function as(user: null): RequestContext;
  function as(user: User | null): RequestContext {
    return createContext(app, { ...request, user: user && currentUser(user) });
  }
  return {
    app,
    clock,
    as,
    pass: (seconds) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1_000);
    },
    async close() {
      app.pubsub.close();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
