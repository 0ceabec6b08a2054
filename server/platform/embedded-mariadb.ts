import type { Logger } from "pino";
import { findMariadbBinaries } from "./embedded-mariadb.binaries";
import { answersWithin, createDatabase } from "./embedded-mariadb.connection";
import { ensureDataDirectory } from "./embedded-mariadb.data";
import { EmbeddedMariadbError } from "./embedded-mariadb.error";
import { mariadbOptions } from "./embedded-mariadb.options";
import { askOwner, takeOwnership, UNKNOWN, type Owner } from "./embedded-mariadb.owner";
import { claimRunDirectory, mariadbPlaces } from "./embedded-mariadb.places";
import { MariadbSupervisor } from "./embedded-mariadb.supervisor";

export { EmbeddedMariadbError };

const JOIN_TIME_MS = 30_000;

/** A private MariaDB: reached as `root` without a password over its unix socket, which only this user can open. */
export interface EmbeddedMariadb {
  readonly socketPath: string;
  readonly database: string;
  /** stops the database and waits until it is gone */
  stop(): Promise<void>;
}

export interface EmbeddedMariadbOptions {
  /** holds the data in `mariadb/`, the log in `mariadb.log`, and what runs in `run/`; created when missing */
  dataDir: string;
  logger: Pick<Logger, "info" | "warn" | "error">;
  /** false only for throw-away test data: nothing is forced to the disk */
  durable?: boolean;
  database?: string;
}

/**
 * Runs MariaDB as a child process that is started again when it ends and that ends within 10 s of this process, even
 * after kill -9. One process owns a data directory at a time; a second one is refused with EmbeddedMariadbError.
 */
export async function startEmbeddedMariadb(options: EmbeddedMariadbOptions): Promise<EmbeddedMariadb> {
  const { dataDir, logger, durable = true, database = "crm" } = options;
  const binaries = findMariadbBinaries();
  const places = mariadbPlaces(dataDir);
  claimRunDirectory(places.run);
  const ownership = await takeOwnership(places.ownerSocket, { pid: process.pid, database });
  if ("heldBy" in ownership) throw alreadyRunning(places.home, ownership.heldBy);

  const supervisor = new MariadbSupervisor(places, binaries.server, mariadbOptions(places, durable), logger);
  const stop = async () => {
    await supervisor.stop();
    await ownership.release();
  };
  try {
    await ensureDataDirectory(binaries, places);
    await supervisor.start();
    await createDatabase(places.socket, database);
  } catch (error) {
    await stop();
    throw error;
  }
  logger.info({ dataDir: places.home }, "The embedded database runs");
  return { socketPath: places.socket, database, stop };
}

/** The database that another process runs on this directory, once it answers; null when there is none. */
export async function findRunningEmbeddedMariadb(
  dataDir: string,
  joinTimeMs = JOIN_TIME_MS,
): Promise<Pick<EmbeddedMariadb, "socketPath" | "database"> | null> {
  const places = mariadbPlaces(dataDir);
  const owner = await askOwner(places.ownerSocket);
  if (!owner) return null;
  if (owner !== UNKNOWN && (await answersWithin(places.socket, joinTimeMs))) {
    return { socketPath: places.socket, database: owner.database };
  }
  throw new EmbeddedMariadbError(`The database in ${places.home} is owned by a running process but does not answer.`);
}

function alreadyRunning(home: string, owner: Owner): EmbeddedMariadbError {
  const process = owner === UNKNOWN ? "another process" : `process ${owner.pid}`;
  return new EmbeddedMariadbError(
    `The database in ${home} is in use by ${process}. Stop that one first, or set DATA_DIR to another directory.`,
  );
}
