import { createConnection, type Connection, type RowDataPacket } from "mysql2/promise";

import type { DatabaseAddress } from "../../server/platform/data-source";
import { nextOf, type Deed, type Write } from "./busy-client";

/**
 * What must not be found, whatever happened: each answers the names of the records that are wrong. All that the shop's
 * clients do is stored together with its history, its reminders and what is derived from it, or not at all.
 */
const contradictions: Record<string, string> = {
  "a lead twice": "SELECT name FROM leads GROUP BY name HAVING COUNT(*) > 1",
  "a follow-up twice": "SELECT notes AS name FROM follow_ups GROUP BY notes HAVING COUNT(*) > 1",
  "a lead whose creation is not in the history once": `
    SELECT l.name FROM leads l LEFT JOIN activity_logs a ON a.lead_id = l.id AND a.action = 'LEAD_CREATED'
    GROUP BY l.id HAVING COUNT(a.id) <> 1`,
  "a status without its entry, or an entry without its status": `
    SELECT l.name FROM leads l LEFT JOIN activity_logs a ON a.lead_id = l.id AND a.action = 'STATUS_CHANGE'
    GROUP BY l.id, l.status, l.version HAVING COUNT(a.id) <> (l.status = 'INTERESTED') OR l.version <> 1 + COUNT(a.id)`,
  "follow-ups and entries of their planning that differ": `
    SELECT l.name FROM leads l
    WHERE (SELECT COUNT(*) FROM follow_ups f WHERE f.lead_id = l.id)
      <> (SELECT COUNT(*) FROM activity_logs a WHERE a.lead_id = l.id AND a.action = 'FOLLOWUP_CREATED')`,
  "completed follow-ups and entries of their completion that differ": `
    SELECT l.name FROM leads l
    WHERE (SELECT COUNT(*) FROM follow_ups f WHERE f.lead_id = l.id AND f.status = 'COMPLETED')
      <> (SELECT COUNT(*) FROM activity_logs a WHERE a.lead_id = l.id AND a.action = 'FOLLOWUP_COMPLETED')`,
  "a completion without the step that was planned with it, or the step without the completion": `
    SELECT l.name FROM leads l
    WHERE (SELECT COUNT(*) FROM follow_ups f WHERE f.lead_id = l.id AND f.status = 'COMPLETED')
      <> (SELECT COUNT(*) FROM follow_ups f WHERE f.lead_id = l.id AND f.notes LIKE '${nextOf("%")}')`,
  "a pending follow-up without its one armed reminder, or a completed one with any": `
    SELECT f.notes AS name FROM follow_ups f LEFT JOIN reminders r ON r.follow_up_id = f.id AND r.cancelled_at IS NULL
    GROUP BY f.id, f.status, f.due_datetime, f.assigned_to HAVING COUNT(r.id) <> (f.status = 'PENDING')
      OR COALESCE(MIN(r.remind_at), f.due_datetime) <> f.due_datetime
      OR COALESCE(MIN(r.user_id), f.assigned_to) <> f.assigned_to`,
  "a lead whose next step is another one": `
    SELECT l.name FROM leads l LEFT JOIN follow_ups f ON f.lead_id = l.id AND f.status = 'PENDING'
    GROUP BY l.id, l.next_follow_up_at HAVING NOT (l.next_follow_up_at <=> MIN(f.due_datetime))`,
  "a lead that cannot be found by its name": `
    SELECT l.name FROM leads l
    WHERE NOT EXISTS (SELECT 1 FROM lead_words w WHERE w.lead_id = l.id AND l.name = CONCAT('Customer ', w.word))`,
  "a lead whose answer is not kept under its key": `
    SELECT l.name FROM leads l LEFT JOIN idempotency_keys k
      ON k.user_id = l.created_by AND l.name = CONCAT('Customer ', k.idempotency_key)
    WHERE k.answer IS NULL`,
  "a kept answer without its lead": `
    SELECT k.idempotency_key AS name FROM idempotency_keys k
    WHERE k.answer IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM leads l WHERE l.created_by = k.user_id AND l.name = CONCAT('Customer ', k.idempotency_key))`,
};

/** Where the mark of each deed is found, once it is stored. */
const stored: Record<Deed, string> = {
  lead: "SELECT SUBSTRING(name, 10) AS name FROM leads",
  status: "SELECT SUBSTRING(name, 10) AS name FROM leads WHERE status = 'INTERESTED'",
  followUp: "SELECT notes AS name FROM follow_ups",
  completion: "SELECT outcome AS name FROM follow_ups WHERE status = 'COMPLETED'",
};

/** What the database has to say about what the clients were told. */
export interface Verdict {
  /** Acknowledged, and not there. */
  lost: string[];
  /** Refused with a reason, and there all the same. */
  denied: string[];
  contradictions: string[];
  /** How many writes nobody can know about from their answer, and how many of them are there. */
  indeterminate: number;
  indeterminateStored: number;
}

const nameOf = ({ deed, mark }: Pick<Write, "deed" | "mark">): string => `${deed} ${mark}`;

/** Reads what is stored by itself, past the server. */
export class BusyJudge {
  private constructor(private readonly connection: Connection) {}

  static async call(address: DatabaseAddress): Promise<BusyJudge> {
    const where = "url" in address ? { uri: address.url } : { ...address, user: "root" };
    return new BusyJudge(await createConnection({ ...where, timezone: "Z" }));
  }

  async judge(writes: readonly Write[]): Promise<Verdict> {
    const marks = new Set<string>();
    for (const [deed, sql] of Object.entries(stored) as [Deed, string][]) {
      for (const mark of await this.names(sql)) marks.add(nameOf({ deed, mark }));
    }
    const named = (isSo: (write: Write) => boolean) => new Set(writes.filter(isSo).map(nameOf));
    const acknowledged = named(({ outcome }) => outcome === "acknowledged");
    const refused = named(({ outcome }) => outcome === "refused");
    const others = [...named(() => true)].filter((name) => !acknowledged.has(name) && !refused.has(name));
    return {
      lost: [...acknowledged].filter((name) => !marks.has(name)),
      denied: [...refused].filter((name) => marks.has(name) && !acknowledged.has(name)),
      contradictions: await this.contradictions(),
      indeterminate: others.length,
      indeterminateStored: others.filter((name) => marks.has(name)).length,
    };
  }

  /** The reminders that are due at this time and not dealt with: what has to be on the screens of their users. */
  async dueAt(time: number): Promise<{ id: string; userId: string }[]> {
    const sql = "SELECT CAST(id AS CHAR) AS id, CAST(user_id AS CHAR) AS userId FROM reminders WHERE due_at <= ?";
    const [rows] = await this.connection.query<(RowDataPacket & { id: string; userId: string })[]>(sql, [
      new Date(time),
    ]);
    return rows;
  }

  async leave(): Promise<void> {
    await this.connection.end();
  }

  private async contradictions(): Promise<string[]> {
    const found: string[] = [];
    for (const [what, sql] of Object.entries(contradictions)) {
      for (const name of await this.names(sql)) found.push(`${what}: ${name}`);
    }
    return found;
  }

  private async names(sql: string): Promise<string[]> {
    const [rows] = await this.connection.query<(RowDataPacket & { name: string })[]>(sql);
    return rows.map(({ name }) => name);
  }
}
