import type { EntityManager } from "typeorm";

const COLLEAGUES = `INSERT INTO contacts
  (lead_id, version, created_at, updated_at, name, email, phone, phone_e164, position, is_primary, search_words)
  SELECT lead.id, 1, lead.created_at, lead.created_at, CONCAT('Colleague ', n), CONCAT('colleague', n, '@example.test'),
    NULL, NULL, 'Sales', FALSE, CONCAT(' colleague ', n)
  FROM leads lead, bench_turns WHERE lead.id IN (?) AND n <= 2`;

const DONE = `INSERT INTO follow_ups
  (lead_id, contact_id, version, created_at, updated_at, assigned_to, created_by, type, due_datetime, remind_before, status,
    outcome, notes, completed_at)
  SELECT lead.id, contact.id, 2, lead.created_at, lead.updated_at, lead.owner_id, lead.owner_id, 'CALL',
    lead.updated_at - INTERVAL n DAY, '[]', 'COMPLETED', 'Asked to be called again', 'About the offer.',
    lead.updated_at - INTERVAL n DAY
  FROM leads lead INNER JOIN contacts contact ON contact.lead_id = lead.id AND contact.is_primary, bench_turns
  WHERE lead.id IN (?)`;

const HISTORY = `INSERT INTO activity_logs (lead_id, user_id, action, meta_json, created_at)
  SELECT lead.id, lead.owner_id, 'FOLLOWUP_COMPLETED',
    JSON_OBJECT('type', JSON_OBJECT('from', 'CALL', 'to', 'CALL'),
      'status', JSON_OBJECT('from', 'PENDING', 'to', 'COMPLETED')),
    lead.updated_at - INTERVAL n DAY
  FROM leads lead, bench_turns WHERE lead.id IN (?)`;

/** Gives leads two more contacts, and so many follow-ups and entries of history that a page does not hold them. */
export async function makeBusy(db: EntityManager, leads: readonly number[], turns = 25): Promise<void> {
  await db.query("CREATE TABLE bench_turns (n INT PRIMARY KEY)");
  await db.query("INSERT INTO bench_turns VALUES ?", [Array.from({ length: turns }, (_, index) => [index + 1])]);
  for (const sql of [COLLEAGUES, DONE, HISTORY]) await db.query(sql, [leads]);
  await db.query("DROP TABLE bench_turns");
}
