import type { DataSource } from "typeorm";

import { LEADS } from "../../bench/business.sql";

const CHUNK = 100_000;

/** Adds so many leads and nothing beside them, to a database with as many people as share them in a benchmark. */
export async function addLeads({ manager }: DataSource, leads: number): Promise<void> {
  await manager.query("CREATE TABLE business_numbers (n INT PRIMARY KEY)");
  await manager.query("INSERT INTO business_numbers SELECT seq FROM seq_1_to_1000000 WHERE seq <= ?", [leads]);
  // Ahead of the few leads that are there already.
  const shifted = LEADS.replace("SELECT n, 1,", `SELECT n + 1000, 1,`);
  for (let from = 1; from <= leads; from += CHUNK) {
    await manager.query(shifted, [from, Math.min(from + CHUNK - 1, leads)]);
  }
  await manager.query("DROP TABLE business_numbers");
  await manager.query("ANALYZE TABLE leads");
}
