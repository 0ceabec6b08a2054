import DataLoader from "dataloader";
import type { RowDataPacket } from "mysql2/promise";

import { pool } from "./database";

/** A row as the database has it, keyed by column. */
export type Row = RowDataPacket & Readonly<Record<string, unknown>> & { id: string };

export async function rowsOf(sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [rows] = await pool.query<Row[]>(sql, [...values]);
  return rows;
}

const byId = (table: string) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const rows = await rowsOf(`SELECT * FROM ${table} WHERE id IN (?)`, [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

const NEXT = `SELECT follow_up.* FROM follow_ups follow_up
  INNER JOIN leads lead ON lead.id = follow_up.lead_id AND lead.next_follow_up_at = follow_up.due_datetime
  WHERE lead.id IN (?) AND follow_up.status IN ('PENDING', 'MISSED') AND follow_up.deleted_at IS NULL`;

const TAGS = `SELECT lead_tag.lead_id, tag.id, tag.name FROM lead_tags lead_tag INNER JOIN tags tag ON tag.id = lead_tag.tag_id
  WHERE lead_tag.lead_id IN (?) ORDER BY tag.name`;

/** What one request loads by key, batched. */
export function createLoaders() {
  return {
    users: byId("users"),
    leads: byId("leads"),
    contacts: byId("contacts"),
    nextFollowUps: new DataLoader<string, Row | null>(async (leadIds) => {
      const rows = await rowsOf(NEXT, [leadIds]);
      const latestFirst = rows.toSorted((one, other) => Number(other.id) - Number(one.id));
      const found = new Map(latestFirst.map((row) => [row.lead_id, row]));
      return leadIds.map((id) => found.get(id) ?? null);
    }),
    tags: new DataLoader<string, Row[]>(async (leadIds) => {
      const rows = await rowsOf(TAGS, [leadIds]);
      return leadIds.map((id) => rows.filter((row) => row.lead_id === id));
    }),
  };
}

export interface Context {
  loaders: ReturnType<typeof createLoaders>;
}
