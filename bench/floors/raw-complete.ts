import type { RequestHandler } from "express";
import type { PoolConnection, ResultSetHeader, RowDataPacket } from "mysql2/promise";

import { pool } from "./database";

interface FollowUpRow extends RowDataPacket {
  id: string;
  version: number;
  created_at: Date;
  updated_at: Date;
  lead_id: string;
  contact_id: string | null;
  assigned_to: string;
  created_by: string;
  type: string;
  due_datetime: Date;
  remind_before: number[];
  status: string;
  outcome: string | null;
  notes: string | null;
  completed_at: Date | null;
  cancelled_at: Date | null;
}

const FOLLOW_UP = `SELECT id, version, created_at, updated_at, lead_id, contact_id, assigned_to, created_by, type, due_datetime,
    remind_before, status, outcome, notes, completed_at, cancelled_at, missed_at, deleted_at
  FROM follow_ups WHERE id = ? AND deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM leads lead WHERE lead.id = follow_ups.lead_id AND lead.deleted_at IS NULL) FOR UPDATE`;

const LEAD = `SELECT id, version, created_at, updated_at, name, company, source, status, owner_id, created_by, notes,
  converted_at, next_follow_up_at, deleted_at FROM leads WHERE id = ? FOR UPDATE`;

const COMPLETED = `UPDATE follow_ups SET status = 'COMPLETED', outcome = ?, notes = ?, completed_at = ?, version = ?, updated_at = ?
  WHERE id = ? AND version = ?`;

const NEXT = `SELECT MIN(due_datetime) AS due FROM follow_ups
  WHERE lead_id = ? AND status IN ('PENDING', 'MISSED') AND deleted_at IS NULL`;

const REMINDERS = `SELECT id, kind, user_id, follow_up_id, remind_at, snoozed_until, acknowledged_at, cancelled_at, late_since,
  due_at, changed_at, news_at FROM reminders WHERE follow_up_id = ? AND cancelled_at IS NULL`;

const HISTORY = `INSERT INTO activity_logs (lead_id, user_id, action, meta_json, created_at)
  VALUES (?, ?, 'FOLLOWUP_COMPLETED', ?, ?)`;

const present = (row: FollowUpRow) => ({
  id: row.id,
  leadId: row.lead_id,
  contactId: row.contact_id,
  assignedTo: row.assigned_to,
  createdBy: row.created_by,
  type: row.type,
  dueDatetime: row.due_datetime.toISOString(),
  remindBefore: row.remind_before,
  status: row.status,
  outcome: row.outcome,
  notes: row.notes,
  completedAt: row.completed_at?.toISOString() ?? null,
  cancelledAt: row.cancelled_at?.toISOString() ?? null,
  version: row.version,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

interface Result {
  outcome: string;
  notes: string;
}

async function complete(db: PoolConnection, id: string, { outcome, notes }: Result): Promise<FollowUpRow> {
  const [[row]] = await db.query<FollowUpRow[]>(FOLLOW_UP, [id]);
  if (!row) throw new Error("There is no such follow-up.");
  await db.query(LEAD, [row.lead_id]);
  const now = new Date();
  const version = row.version + 1;
  await db.query<ResultSetHeader>(COMPLETED, [outcome, notes, now, version, now, id, row.version]);
  const [[next]] = await db.query<(RowDataPacket & { due: Date | null })[]>(NEXT, [row.lead_id]);
  const leadUpdate = "UPDATE leads SET next_follow_up_at = ?, updated_at = updated_at WHERE id = ?";
  await db.query(leadUpdate, [next?.due ?? null, row.lead_id]);
  const [reminders] = await db.query<(RowDataPacket & { id: string })[]>(REMINDERS, [id]);
  const reminderIds = reminders.map((reminder) => reminder.id);
  await db.query("UPDATE reminders SET cancelled_at = ? WHERE id IN (?)", [now, reminderIds]);
  const meta = {
    type: { from: row.type, to: row.type },
    status: { from: row.status, to: "COMPLETED" },
    outcome: { from: row.outcome, to: outcome },
    notes: { from: row.notes, to: notes },
    completedAt: { from: row.completed_at, to: now },
  };
  await db.query(HISTORY, [row.lead_id, row.assigned_to, JSON.stringify(meta), now]);
  return Object.assign(row, { status: "COMPLETED", outcome, notes, completed_at: now, version, updated_at: now });
}

export const completeFollowUp: RequestHandler<{ id: string }, object, Result> = async ({ params, body }, response) => {
  const db = await pool.getConnection();
  try {
    await db.beginTransaction();
    const row = await complete(db, params.id, body);
    await db.commit();
    response.json(present(row));
  } catch (error) {
    await db.rollback();
    throw error;
  } finally {
    db.release();
  }
};
