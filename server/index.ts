import "reflect-metadata";
import { setFlagsFromString } from "node:v8";
import { config } from "dotenv";

import { boot } from "./boot";
import { readSettings } from "./platform/env";
import { createLogger } from "./platform/logger";
import { describeStartError } from "./start-error";

/**
 * V8 lets the heap grow to four times what is in use before it looks for what is not, where the machine has room. This makes it
 * look at 1.4 times, which costs no speed that could be measured and leaves the room to the database.
 */
setFlagsFromString("--heap-growing-percent=40");

/** Whoever holds a connection open for longer is cut off. */
const MAX_SHUTDOWN_MS = 10_000;

async function run(): Promise<void> {
  config({ quiet: true });
  const settings = readSettings(process.env);
  const logger = createLogger(settings);
  const starting = boot(settings, logger);

  const shutDown = (signal: NodeJS.Signals) => {
    logger.info({ signal }, "stopping");
    setTimeout(() => process.exit(1), MAX_SHUTDOWN_MS).unref();
    const closing = starting.then((running) => running.close());
    closing.then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "the server did not stop cleanly");
        process.exit(1);
      },
    );
  };
  // Before it is ready: whoever is told so may stop it at once.
  process.once("SIGINT", shutDown);
  process.once("SIGTERM", shutDown);

  const { url } = await starting;
  logger.info({ url }, `ready: open ${url}`);
}

run().catch((error: unknown) => {
  process.stderr.write(`\n${describeStartError(error)}\n`);
  process.exit(1);
});
