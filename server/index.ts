import "reflect-metadata";
import { config } from "dotenv";

import { boot } from "./boot";
import { readSettings } from "./platform/env";
import { createLogger } from "./platform/logger";
import { describeStartError } from "./start-error";

/** Whoever holds a connection open for longer is cut off. */
const MAX_SHUTDOWN_MS = 10_000;

async function run(): Promise<void> {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const logger = createLogger(settings);
  const running = await boot(settings, logger);
  logger.info({ url: running.url }, `ready: open ${running.url}`);

  const shutDown = (signal: NodeJS.Signals) => {
    logger.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), MAX_SHUTDOWN_MS).unref();
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "the server did not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", shutDown);
  process.once("SIGTERM", shutDown);
}

run().catch((error: unknown) => {
  process.stderr.write(`\n${describeStartError(error)}\n`);
  process.exit(1);
});
