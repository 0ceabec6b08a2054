import { createPool, type Pool } from "mysql2/promise";

const { DATABASE_SOCKET: socketPath, DATABASE_NAME: database, DATABASE_CONNECTIONS: connections } = process.env;

export const pool: Pool = createPool({
  socketPath,
  database,
  user: "root",
  charset: "utf8mb4_unicode_ci",
  timezone: "Z",
  supportBigNumbers: true,
  bigNumberStrings: true,
  connectionLimit: Number(connections),
});

pool.on("connection", (connection) => {
  // As the product's connections are: what a lock costs depends on it.
  void connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
});
