import "reflect-metadata";

import { migrations } from "../database";
import { seedDemoData } from "../demo/seed-demo-data";
import { User } from "../features/users/user.entity";
import type { DatabaseAddress } from "../platform/data-source";
import { migrate } from "../platform/migrate";
import { CommandRefused, runCommand, withDatabase, type CommandContext } from "./run-command";
import { withApp } from "./with-app";

async function seed(context: CommandContext, address: DatabaseAddress): Promise<string> {
  await migrate(address, migrations);
  return withApp(context, address, async (app) => {
    if (await app.db.exists(User)) return "The database has users, so it is not empty. Nothing was changed.";
    await seedDemoData(app);
    return "Demo data was loaded. Sign in as owner@demo.test, rep@demo.test, rep2@demo.test or viewer@demo.test.";
  });
}

// npm run seed
void runCommand((context) => {
  if (context.settings.NODE_ENV === "production") throw new CommandRefused("Demo data is not loaded in production.");
  return withDatabase(context, (address) => seed(context, address));
});
