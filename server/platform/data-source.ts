import type { PoolOptions } from "mysql2";
import { DataSource } from "typeorm";

import { createConnectionPool } from "./connection-pool";
import { SnakeCaseNamingStrategy } from "./naming-strategy";

/** Where the database is: a URL, or the socket of the embedded one. */
export type DatabaseAddress = { url: string } | { socketPath: string; database: string };

/** Classes as TypeORM takes them. */
export type Classes = (new () => object)[];

const CONNECT_TIMEOUT_MS = 3_000;
/**
 * Far from its database a transaction holds its connection for seconds, most of them on the way. Six processes fit into what
 * MariaDB takes in by default.
 */
export const POOL_SIZE = 24;
/** Requests that may wait for a connection; past that a refusal is kinder than a longer queue. */
const QUEUE_LIMIT = 500;

/**
 * A DataSource with a timeout on every query and a bound on every queue, not connected yet. `queryTimeout: false` is for
 * migrations, which may take as long as they need.
 */
export function createDataSource(
  address: DatabaseAddress,
  classes: { entities?: Classes; migrations?: Classes },
  { queryTimeout = true } = {},
): DataSource {
  return new DataSource({
    type: "mysql",
    driver: { createPool: (options: PoolOptions) => createConnectionPool({ ...options, queryTimeout }) },
    ...address,
    ...("socketPath" in address && { username: "root" }),
    ...classes,
    charset: "utf8mb4_unicode_ci",
    timezone: "Z",
    supportBigNumbers: true,
    bigNumberStrings: true,
    namingStrategy: new SnakeCaseNamingStrategy(),
    migrationsTransactionMode: "none",
    poolSize: POOL_SIZE,
    connectTimeout: CONNECT_TIMEOUT_MS,
    logging: false,
    // TypeORM's own logger writes slow queries to the console, with their values.
    logger: "debug",
    extra: { queueLimit: QUEUE_LIMIT },
  });
}
