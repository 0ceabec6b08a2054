import { setTimeout as sleep } from "node:timers/promises";
import { createConnection, escapeId } from "mysql2/promise";

const CONNECT_TIME_MS = 2_000;
const BETWEEN_TRIES_MS = 50;

/** Runs statements without a result as the database's root, who has no password behind the private socket. */
export async function runStatements(socketPath: string, statements: string[]): Promise<void> {
  const connection = await createConnection({ socketPath, user: "root", connectTimeout: CONNECT_TIME_MS });
  // A connection that the server drops reports it as an event too; the failing statement has said it already.
  connection.on("error", () => undefined);
  try {
    for (const statement of statements) await connection.query(statement);
    await connection.end();
  } catch (error) {
    connection.destroy();
    throw error;
  }
}

export function createDatabase(socketPath: string, name: string): Promise<void> {
  return runStatements(socketPath, [
    `CREATE DATABASE IF NOT EXISTS ${escapeId(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  ]);
}

/** Whether the database answered before the time was over or the signal given. */
export async function answersWithin(socketPath: string, timeMs: number, signal?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + timeMs;
  while (!signal?.aborted && Date.now() < deadline) {
    try {
      await runStatements(socketPath, ["SELECT 1"]);
      return true;
    } catch {
      await sleep(BETWEEN_TRIES_MS);
    }
  }
  return false;
}
