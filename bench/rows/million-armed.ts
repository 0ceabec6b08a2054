import type { EntityManager } from "typeorm";

import { ReminderReader } from "../../server/features/reminders/reminder.reader";
import type { App } from "../../server/platform/request-context";
import type { Figure, Row } from "../row";
import { median, percentile } from "../statistics";

const READINGS = 200;
const DUE = 100;
/** What every reading asks, whatever is due: three questions answered from the edge of an index, each row touched once or twice. */
const ROWS_PER_READING = 10;

const USER = `INSERT INTO users (id, version, created_at, updated_at, name, email, password_hash, role, status, timezone)
  VALUES (1, 1, NOW(3), NOW(3), 'Ann', 'ann@shop.test', '-', 'REP', 'ACTIVE', 'UTC')`;

const DIGITS = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(" UNION ALL ");

/** The numbers from 0 to 999,999, in SQL that every server knows. */
const MILLION = `SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d AS n
  FROM (${DIGITS}) a, (${DIGITS}) b, (${DIGITS}) c, (${DIGITS}) e, (${DIGITS}) f, (${DIGITS}) g`;

/** One every half a minute, for a year from tomorrow on. */
const ARMED = `INSERT INTO reminders (kind, user_id, remind_at)
  SELECT 'TEST', 1, NOW(3) + INTERVAL 1 DAY + INTERVAL 30 * n SECOND FROM (${MILLION}) numbers`;

const FALLEN_DUE = `INSERT INTO reminders (kind, user_id, remind_at)
  SELECT 'TEST', 1, NOW(3) FROM (${MILLION}) numbers WHERE n < ${DUE}`;

/** How many rows the server has handed out to statements so far. */
async function rowsRead(db: EntityManager): Promise<number> {
  const rows = await db.query<{ Value: string }[]>("SHOW GLOBAL STATUS LIKE 'Handler_read%'");
  return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
}

/** What `work` makes the server read, less what asking for it does. */
async function readBy(db: EntityManager, work: () => Promise<unknown>): Promise<number> {
  const start = await rowsRead(db);
  const asked = (await rowsRead(db)) - start;
  const before = await rowsRead(db);
  await work();
  return (await rowsRead(db)) - before - asked;
}

async function measure(app: App): Promise<Figure[]> {
  await app.db.query(USER);
  await app.db.query(ARMED);
  await app.db.query("ANALYZE TABLE reminders");
  const reader = new ReminderReader(app);
  const durations: number[] = [];
  for (let count = 0; count < READINGS; count += 1) {
    const started = performance.now();
    await reader.read();
    durations.push(performance.now() - started);
  }
  const idle = await readBy(app.db, () => reader.read());
  await app.db.query(FALLEN_DUE);
  const busy = await readBy(app.db, () => reader.read());
  return [
    { name: "a reading, median", is: median(durations), atMost: 10, unit: "ms" },
    { name: "a reading, 99 of 100", is: percentile(durations, 0.99), unit: "ms" },
    { name: "rows read when nothing is due", is: idle, atMost: ROWS_PER_READING, unit: "rows" },
    { name: `rows read when ${DUE} are due`, is: busy, atMost: 4 * DUE + ROWS_PER_READING, unit: "rows" },
  ];
}

export const millionArmed: Row<App> = {
  id: "million-armed",
  title: "one reading of the reminders, with a million armed for later",
  run: measure,
};
