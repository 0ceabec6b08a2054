import { listeners } from "../app";
import { entities } from "../database";
import { createDataSource, type DatabaseAddress } from "../platform/data-source";
import { createPubSub } from "../platform/pubsub";
import type { App } from "../platform/request-context";
import { readSecrets } from "../platform/secrets";
import { Tokens } from "../platform/tokens";
import type { CommandContext } from "./run-command";

/** Gives a command the server without its doors, on a database that is migrated. */
export async function withApp<T>(
  { settings, logger }: CommandContext,
  address: DatabaseAddress,
  run: (app: App) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource(address, { entities }).initialize();
  const pubsub = createPubSub(settings.REDIS_URL, logger);
  try {
    const tokens = new Tokens(readSecrets(settings));
    return await run({ settings, db: dataSource.manager, listeners, pubsub, tokens, logger, now: () => new Date() });
  } finally {
    pubsub.close();
    await dataSource.destroy();
  }
}
