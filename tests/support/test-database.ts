import { randomBytes } from "node:crypto";
import { createConnection } from "mysql2/promise";

import type { DatabaseAddress } from "../../server/platform/data-source";

/** An empty database of its own in the MariaDB that all tests share. */
export interface TestDatabase {
  address: DatabaseAddress & { socketPath: string; database: string };
  drop(): Promise<void>;
}

async function run(socketPath: string, sql: string): Promise<void> {
  const connection = await createConnection({ socketPath, user: "root" });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

export async function createTestDatabase(socketPath = process.env.TEST_MARIADB_SOCKET): Promise<TestDatabase> {
  if (!socketPath) throw new Error("The tests' MariaDB is not running.");
  const database = `test_${randomBytes(6).toString("hex")}`;
  await run(socketPath, `CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  return {
    address: { socketPath, database },
    drop: () => run(socketPath, `DROP DATABASE ${database}`),
  };
}
