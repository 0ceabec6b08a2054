import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";

import { listeners } from "../server/app";
import { entities, migrations } from "../server/database";
import { createDataSource } from "../server/platform/data-source";
import { startEmbeddedMariadb } from "../server/platform/embedded-mariadb";
import { readSettings } from "../server/platform/env";
import { migrate } from "../server/platform/migrate";
import { createPubSub } from "../server/platform/pubsub";
import type { App } from "../server/platform/request-context";
import { Tokens } from "../server/platform/tokens";

/** Runs something with the whole server but its doors, on a database that is thrown away. */
export async function withScratchApp<T>(work: (app: App) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), "crm-bench-"));
  const logger = pino({ level: "silent" });
  const database = await startEmbeddedMariadb({ dataDir, logger, durable: false });
  try {
    await migrate(database, migrations);
    // Filling it takes as long as it takes.
    const dataSource = await createDataSource(database, { entities }, { queryTimeout: false }).initialize();
    const pubsub = createPubSub(undefined, logger);
    const key = randomBytes(32).toString("hex");
    try {
      return await work({
        settings: readSettings({ NODE_ENV: "test", PORT: "0" }),
        db: dataSource.manager,
        listeners,
        pubsub,
        tokens: new Tokens({ access: [key], refresh: [key] }),
        logger,
        now: () => new Date(),
      });
    } finally {
      pubsub.close();
      await dataSource.destroy();
    }
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
