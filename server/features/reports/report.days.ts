import type { EntityManager } from "typeorm";

import type { App } from "../../platform/request-context";
import { KEPT_AFTER_MS } from "./report.changes";
import { bucketsOf, unitAround, type Period } from "./report.periods";

/** About three years. What is asked of earlier days is counted row by row. */
const MOST_DAYS = 1_100;
const MS_PER_DAY = 86_400_000;

/** Of dates that were noted there are few, however many notes. */
const CHANGED = "SELECT DISTINCT changed_on AS date FROM report_changes";

/** The days within a period whose sums are true: they are kept, and nothing in them has changed since. In their order. */
export const trueDays = (db: EntityManager, { from, to }: Period): Promise<Period[]> =>
  db.query(
    `SELECT day.starts_at AS \`from\`, day.ends_at AS \`to\` FROM report_days day
     WHERE day.starts_at >= ? AND day.ends_at <= ? AND NOT EXISTS (
       SELECT 1 FROM (${CHANGED}) changed
       WHERE changed.date < day.ends_at AND changed.date + INTERVAL 1 DAY > day.starts_at)
     ORDER BY day.starts_at`,
    [from, to],
  );

/** From the first lead on, all days of the business's calendar that have been over for long enough. */
async function keepableDays({ db, settings, now }: App): Promise<Period[]> {
  const [row] = await db.query<{ first: Date | null }[]>("SELECT MIN(created_at) AS first FROM leads");
  if (!row?.first) return [];
  const zone = settings.BUSINESS_TIMEZONE;
  const to = unitAround(new Date(now().getTime() - KEPT_AFTER_MS), "DAY", zone).from;
  const earliest = new Date(Math.max(row.first.getTime(), to.getTime() - MOST_DAYS * MS_PER_DAY));
  return bucketsOf({ from: unitAround(earliest, "DAY", zone).from, to }, "DAY", zone, Infinity) ?? [];
}

const nameOf = ({ from, to }: Period): string => `${from.toISOString()}/${to.toISOString()}`;

/** The days that are to be kept and are not, or not truly, the newest first. One of another calendar is none of them. */
export async function daysToKeep(app: App): Promise<Period[]> {
  const days = await keepableDays(app);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const kept = new Set((await trueDays(app.db, { from: first.from, to: last.to })).map(nameOf));
  return days.filter((day) => !kept.has(nameOf(day))).reverse();
}

/** The kept day whose sums were made the longest ago; none while none is kept. */
export const dayKeptLongestAgo = (db: EntityManager): Promise<Period[]> =>
  db.query("SELECT starts_at AS `from`, ends_at AS `to` FROM report_days ORDER BY kept_at, starts_at LIMIT 1");
