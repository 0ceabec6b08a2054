import type { Logger } from "pino";

import { channels as productChannels, jobs, listeners } from "./app";
import { entities, migrations } from "./database";
import { hasDemoData } from "./demo/has-demo-data";
import { seedDemoData } from "./demo/seed-demo-data";
import { DeliveryDispatcher } from "./features/deliveries/delivery.dispatcher";
import { readerOf } from "./features/reminders/reminder.reader";
import { announceOwnerCode } from "./features/users/owner.code";
import { createDataSource, type DatabaseAddress } from "./platform/data-source";
import { startEmbeddedMariadb } from "./platform/embedded-mariadb";
import type { Settings } from "./platform/env";
import { migrate } from "./platform/migrate";
import { createPubSub } from "./platform/pubsub";
import { Repeater } from "./platform/repeater";
import type { App } from "./platform/request-context";
import { readSecrets } from "./platform/secrets";
import { Tokens } from "./platform/tokens";
import { serve } from "./serve";

/** A running server; `close` stops everything that was started, the last first. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

type Stop = () => void | Promise<void>;

async function openDatabase(settings: Settings, logger: Logger, stops: Stop[]): Promise<DatabaseAddress> {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL };
  const embedded = await startEmbeddedMariadb({ dataDir: settings.DATA_DIR, logger });
  stops.push(() => embedded.stop());
  return { socketPath: embedded.socketPath, database: embedded.database };
}

/** Connects a migrated database and whatever else lives as long as the process. */
async function createApp(settings: Settings, logger: Logger, stops: Stop[]): Promise<App> {
  const tokens = new Tokens(readSecrets(settings));
  const address = await openDatabase(settings, logger, stops);
  // Connected before it is judged: a restore begins only while nobody is, so none can slip in between.
  const dataSource = await createDataSource(address, { entities }).initialize();
  stops.push(() => dataSource.destroy());
  const migrated = await migrate(address, migrations);
  if (migrated.length > 0) logger.info({ migrations: migrated.length }, "the database was migrated");
  const pubsub = createPubSub(settings.REDIS_URL, logger);
  stops.push(() => {
    pubsub.close();
  });
  return { settings, db: dataSource.manager, listeners, pubsub, tokens, logger, now: () => new Date() };
}

async function stopAll(stops: Stop[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}

/** Starts the server from its settings. When a step fails, those before it are undone. */
export async function boot(settings: Settings, logger: Logger, channels = productChannels): Promise<Running> {
  const stops: Stop[] = [];
  try {
    const app = await createApp(settings, logger, stops);
    if (hasDemoData(settings)) await seedDemoData(app);
    const reader = readerOf(app);
    stops.push(() => reader.stop());
    await reader.start();
    for (const job of jobs) {
      const repeater = new Repeater(app, job);
      stops.push(() => repeater.stop());
      repeater.start();
    }
    const dispatcher = new DeliveryDispatcher(app, channels);
    stops.push(() => dispatcher.stop());
    dispatcher.start();
    const serving = await serve(app);
    stops.push(() => serving.close());
    await announceOwnerCode(app, serving.url);
    return { url: serving.url, close: () => stopAll(stops) };
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}
