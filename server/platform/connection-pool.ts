import { createPool, type Pool, type PoolConnection, type PoolOptions } from "mysql2";
import type { DataSource } from "typeorm";
import type { MysqlDriver } from "typeorm/driver/mysql/MysqlDriver";

/** How long a statement may take on the server, in seconds: less than the client waits, so that the server gives up first. */
const MAX_STATEMENT_S = 3;

/** How long whoever asked waits for its answer: longer than the statement may take, for a server that hangs. */
const MAX_QUERY_MS = 3_500;

/** mysql2's code for a query that took too long. */
const TIMED_OUT = "PROTOCOL_SEQUENCE_TIMEOUT";

/** How long a request waits for a connection: whoever asked is told to come back before they give up. */
const MAX_WAIT_MS = 3_500;

const sessionSetup = [
  // UTC, whatever the server's own zone. Strict, so that nothing is cut or rounded in silence.
  "SET time_zone = '+00:00', sql_mode = 'TRADITIONAL', innodb_lock_wait_timeout = 2",
  // Every change locks its row or compares its version; the gap locks of REPEATABLE READ would only add deadlocks.
  "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED",
];

type Callback = (error: NodeJS.ErrnoException | null, ...rest: unknown[]) => void;

const isCallback = (value: unknown): value is Callback => typeof value === "function";

/**
 * Gives up a query that takes too long, and ends its connection: the statement still occupies that, and whoever got it next,
 * or a ROLLBACK on it, would wait behind it. The time counts from when it was asked. mysql2's own begins with its turn, and
 * on a connection that is being set up while the database hangs, that never comes.
 */
function endOnTimeout(connection: PoolConnection): void {
  const query = connection.query.bind(connection) as (...args: unknown[]) => unknown;
  const guarded = (...args: unknown[]) => {
    const callback = args.at(-1);
    if (!isCallback(callback)) return query(...args);
    let isOver = false;
    const end: Callback = (...answer) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      callback(...answer);
    };
    const timer = setTimeout(() => {
      connection.destroy();
      end(Object.assign(new Error("The database did not answer in time."), { code: TIMED_OUT }));
    }, MAX_QUERY_MS);
    return query(...args.slice(0, -1), end);
  };
  connection.query = guarded as typeof connection.query;
}

/** A connection was not to be had in time: the database hangs, or too many wait. */
export class NoConnection extends Error {
  constructor() {
    super("The database gave no connection in time.");
    this.name = "NoConnection";
  }
}

/**
 * mysql2 lets whoever finds no free connection wait for ever: behind a database that hangs they would wait for one query
 * after the other to give up. A connection that comes too late goes to the next in line.
 */
function limitWaiting(pool: Pool): void {
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (callback) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      // mysql2's types know no call without a connection, which is what its own errors are.
      (callback as (error: Error) => void)(new NoConnection());
    }, MAX_WAIT_MS);
    getConnection((error, connection) => {
      clearTimeout(timer);
      if (!isOver) callback(error, connection);
      else if (!error) connection.release();
    });
  };
}

/** mysql2 makes another promising connection each time it is asked, which TypeORM does for each statement: one is enough. */
function promiseOnce(connection: PoolConnection): void {
  const promising = connection.promise();
  connection.promise = () => promising;
}

/** A pool whose connections are set up before their first query. */
export function createConnectionPool(options: PoolOptions & { queryTimeout: boolean }) {
  const { queryTimeout, ...poolOptions } = options;
  // mysql2 would take a picture of the stack for each statement; the errors of TypeORM have their own.
  const pool = createPool({ ...poolOptions, trace: false });
  limitWaiting(pool);
  pool.on("connection", (connection) => {
    promiseOnce(connection);
    for (const statement of sessionSetup) {
      connection.query(statement, (error) => {
        if (error) connection.destroy();
      });
    }
    if (!queryTimeout) return;
    // MySQL does not know this one; there the client's timeout is the only one.
    connection.query(`SET SESSION max_statement_time = ${MAX_STATEMENT_S}`, () => undefined);
    endOnTimeout(connection);
  });
  return pool;
}

/** What mysql2 keeps of its pool, and tells nobody: its events miss connections that are ended while in use. */
interface PoolQueues {
  _allConnections: { length: number };
  _freeConnections: { length: number };
  _connectionQueue: { length: number };
}

/** How many connections are in use and idle, and how many requests wait for one. */
export function poolFigures({ driver }: DataSource): Record<"used" | "idle" | "waiting", number> {
  const { pool } = driver as MysqlDriver as { pool: PoolQueues };
  const idle = pool._freeConnections.length;
  return { used: pool._allConnections.length - idle, idle, waiting: pool._connectionQueue.length };
}
