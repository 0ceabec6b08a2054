import type { EntityManager } from "typeorm";

import { hashPassword } from "../server/platform/password-hasher";
import {
  ACTIVITY,
  CANCELLED,
  CHANGES,
  CONTACTS,
  FOLLOW_UPS,
  LEADS,
  LEAD_TAGS,
  NEXT_STEPS,
  REMINDERS,
  WORDS,
} from "./business.sql";
import { PEOPLE, TAGS } from "./business.words";

/** How many leads one statement makes: a million at once would be one transaction of minutes. */
const CHUNK = 50_000;

const TABLES = ["users", "leads", "lead_words", "contacts", "follow_ups", "reminders", "activity_logs"];

const DIGITS = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(" UNION ALL ");

/** The numbers from 1 to a million, in SQL that every server knows. */
const MILLION = `SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
  FROM (${DIGITS}) a, (${DIGITS}) b, (${DIGITS}) c, (${DIGITS}) e, (${DIGITS}) f, (${DIGITS}) g`;

/** A person of the business: the owner is `person1@shop.test`, the others are reps. */
export const emailOf = (person: number): string => `person${person}@shop.test`;

async function hire(db: EntityManager, password: string): Promise<void> {
  const hash = await hashPassword(password);
  const sql = `INSERT INTO users
    (id, version, created_at, updated_at, name, email, password_hash, role, status, timezone, remind_before)
    VALUES (?, 1, NOW(3), NOW(3), ?, ?, ?, ?, 'ACTIVE', 'UTC', '[]')`;
  for (let id = 1; id <= PEOPLE; id += 1) {
    await db.query(sql, [id, `Person ${id}`, emailOf(id), hash, id === 1 ? "ADMIN" : "REP"]);
  }
}

/**
 * Fills an empty database with a business of so many leads (at most a million), all by number, so that each run has the
 * same rows but for the time of day. Per lead: a contact, two follow-ups of which one is done (and for two of three leads
 * the other is to come), three entries of history, the search words. Everybody signs in with `password`.
 */
export async function loadBusiness(db: EntityManager, leads: number, password: string): Promise<void> {
  await hire(db, password);
  await db.query("INSERT INTO tags (id, name) VALUES ?", [TAGS.map((name, index) => [index + 1, name])]);
  await db.query("CREATE TABLE business_numbers (n INT PRIMARY KEY)");
  await db.query(`INSERT INTO business_numbers SELECT n FROM (${MILLION}) numbers WHERE n <= ?`, [leads]);
  for (let from = 1; from <= leads; from += CHUNK) {
    const range = [from, Math.min(from + CHUNK - 1, leads)];
    const statements = [
      LEADS,
      CONTACTS,
      ...WORDS,
      FOLLOW_UPS,
      NEXT_STEPS,
      CANCELLED,
      REMINDERS,
      LEAD_TAGS,
      ...ACTIVITY,
    ];
    for (const sql of statements) await db.query(sql, range);
  }
  await db.query("DROP TABLE business_numbers");
  await db.query(CHANGES);
  await db.query(`ANALYZE TABLE ${TABLES.join(", ")}`);
}
