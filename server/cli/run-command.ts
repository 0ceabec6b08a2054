import { config } from "dotenv";
import type { Logger } from "pino";

import type { DatabaseAddress } from "../platform/data-source";
import { findRunningEmbeddedMariadb, startEmbeddedMariadb } from "../platform/embedded-mariadb";
import { readSettings, type Settings } from "../platform/env";
import { createLogger } from "../platform/logger";
import { describeStartError } from "../start-error";

/** The command is not done, for a reason that its caller can read as it stands. */
export class CommandRefused extends Error {}

/** What every command gets. */
export interface CommandContext {
  readonly settings: Settings;
  readonly logger: Logger;
}

/**
 * Hands a command the database that the server runs. When it does not run, the embedded one is started for the time of the
 * command; one that DATABASE_URL names has to be there.
 */
export async function withDatabase<T>(
  { settings, logger }: CommandContext,
  run: (address: DatabaseAddress) => Promise<T>,
  { joinTimeMs }: { joinTimeMs?: number } = {},
): Promise<T> {
  if (settings.DATABASE_URL) return run({ url: settings.DATABASE_URL });
  const running = await findRunningEmbeddedMariadb(settings.DATA_DIR, joinTimeMs);
  if (running) return run(running);
  const started = await startEmbeddedMariadb({ dataDir: settings.DATA_DIR, logger });
  try {
    return await run({ socketPath: started.socketPath, database: started.database });
  } finally {
    await started.stop();
  }
}

/** Runs a command, prints its answer, or why there is none, and sets the exit code. */
export async function runCommand(command: (context: CommandContext) => Promise<string>): Promise<void> {
  try {
    config({ quiet: true });
    const settings = readSettings(process.env);
    // What a command has to say is its answer; of the log only what is wrong belongs beside it.
    const logger = createLogger({ ...settings, LOG_LEVEL: "warn" });
    process.stdout.write(`${await command({ settings, logger })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof CommandRefused ? error.message : describeStartError(error)}\n`);
    process.exitCode = 1;
  }
}
