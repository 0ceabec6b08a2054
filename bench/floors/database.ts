import { createPool, type Pool } from "mysql2/promise";

/** As many connections as the product has. */
const CONNECTIONS = 24;

const { DATABASE_SOCKET: socketPath, DATABASE_NAME: database } = process.env;

export const pool: Pool = createPool({
  socketPath,
  database,
  user: "root",
  charset: "utf8mb4_unicode_ci",
  timezone: "Z",
  supportBigNumbers: true,
  bigNumberStrings: true,
  connectionLimit: CONNECTIONS,
});

pool.on("connection", (connection) => {
  // As the product's connections are: what a lock costs depends on it.
  void connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
});
