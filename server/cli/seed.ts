import "reflect-metadata";

import { listeners } from "../app";
import { entities, migrations } from "../database";
import { seedDemoData } from "../demo/seed-demo-data";
import { User } from "../features/users/user.entity";
import { createDataSource, type DatabaseAddress } from "../platform/data-source";
import { migrate } from "../platform/migrate";
import { createPubSub } from "../platform/pubsub";
import { readSecrets } from "../platform/secrets";
import { Tokens } from "../platform/tokens";
import { CommandRefused, runCommand, withDatabase, type CommandContext } from "./run-command";

async function seed({ settings, logger }: CommandContext, address: DatabaseAddress): Promise<string> {
  await migrate(address, migrations);
  const dataSource = await createDataSource(address, { entities }).initialize();
  const pubsub = createPubSub(settings.REDIS_URL, logger);
  try {
    const db = dataSource.manager;
    if (await db.exists(User)) return "The database has users, so it is not empty. Nothing was changed.";
    const tokens = new Tokens(readSecrets(settings));
    await seedDemoData({ settings, db, listeners, pubsub, tokens, logger, now: () => new Date() });
    return "Demo data was loaded. Sign in as owner@demo.test, rep@demo.test, rep2@demo.test or viewer@demo.test.";
  } finally {
    pubsub.close();
    await dataSource.destroy();
  }
}

// npm run seed
void runCommand((context) => {
  if (context.settings.NODE_ENV === "production") throw new CommandRefused("Demo data is not loaded in production.");
  return withDatabase(context, (address) => seed(context, address));
});
