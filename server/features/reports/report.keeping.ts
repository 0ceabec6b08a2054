import type { EntityManager } from "typeorm";

import { DELAY_MS, LATE_MINUTES } from "./report.counting";
import { ReportDay } from "./report-day.entity";
import type { Period } from "./report.periods";

/** As many notes as are dealt with at a time. */
const NOTES = 1_000;
const MS_PER_DAY = 86_400_000;

const leadsBy = (time: string, created: number, converted: number) => `
  SELECT owner_id AS userId, COALESCE(source, '') COLLATE utf8mb4_bin AS source,
    ${created} AS created, ${converted} AS converted
  FROM leads WHERE ${time} >= ? AND ${time} < ? AND deleted_at IS NULL`;

const LEAD_SUMS = `
  INSERT INTO report_lead_sums (starts_at, user_id, source, created, converted)
  SELECT ?, userId, source, SUM(created), SUM(converted)
  FROM (${leadsBy("created_at", 1, 0)} UNION ALL ${leadsBy("converted_at", 0, 1)}) counted
  GROUP BY userId, source`;

/** Follow-ups of a status whose `time` lies in the day; each half has an index that begins with its condition. */
const followUpsBy = (status: string, time: string, index: string, figures: string) => `
  SELECT followUp.assigned_to AS userId, ${figures}
  FROM follow_ups followUp USE INDEX (${index})
  JOIN leads lead ON lead.id = followUp.lead_id AND lead.deleted_at IS NULL
  WHERE followUp.status = '${status}' AND followUp.${time} >= ? AND followUp.${time} < ? AND followUp.deleted_at IS NULL`;

const COMPLETED = `${LATE_MINUTES} AS lateMinutes, 1 AS completed, 0 AS missed, ${DELAY_MS} AS delayMs`;
const MISSED = "0, 0, 1, 0";

const FOLLOW_UP_SUMS = `
  INSERT INTO report_follow_up_sums (starts_at, user_id, late_minutes, completed, missed, delay_ms)
  SELECT ?, userId, lateMinutes, SUM(completed), SUM(missed), SUM(delayMs)
  FROM (${followUpsBy("COMPLETED", "completed_at", "follow_ups_completed", COMPLETED)}
    UNION ALL ${followUpsBy("MISSED", "due_datetime", "follow_ups_status", MISSED)}) counted
  GROUP BY userId, lateMinutes`;

/** Takes the sums away of the days that lie in a period, if only in part: what counts in them is counted row by row. */
export async function letGoOf(db: EntityManager, { from, to }: Period): Promise<void> {
  await db.query("DELETE FROM report_days WHERE starts_at < ? AND ends_at > ?", [to, from]);
}

/** Makes the sums of a day anew. At READ COMMITTED, so that nobody who changes a row waits for whoever adds them up. */
export const keepDay = (db: EntityManager, day: Period, keptAt: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const { from, to } = day;
    await letGoOf(tx, day);
    await tx.insert(ReportDay, { startsAt: from, endsAt: to, keptAt });
    await tx.query(LEAD_SUMS, [from, from, to, from, to]);
    await tx.query(FOLLOW_UP_SUMS, [from, from, to, from, to]);
  });

/** Notes of the latest date that was noted. */
const NEXT_NOTES = `SELECT id, changed_on AS date FROM report_changes
  WHERE changed_on = (SELECT MAX(changed_on) FROM report_changes) LIMIT ${NOTES}`;

/**
 * Lets go of the days in which something has changed, date by date, and with them of the notes that say so. Only those that
 * were read before: a note that comes meanwhile may tell of more.
 */
export async function letGoOfChangedDays(db: EntityManager, stopping?: AbortSignal): Promise<void> {
  while (!stopping?.aborted) {
    const notes = await db.query<{ id: string; date: Date }[]>(NEXT_NOTES);
    const [first] = notes;
    if (!first) return;
    await db.transaction(async (tx) => {
      await letGoOf(tx, { from: first.date, to: new Date(first.date.getTime() + MS_PER_DAY) });
      await tx.query("DELETE FROM report_changes WHERE id IN (?)", [notes.map(({ id }) => id)]);
    });
  }
}
