import { Temporal } from "temporal-polyfill";

/** A stretch of time, its beginning included and its end not. */
export interface Period {
  from: Date;
  to: Date;
}

/** A day, a week or a month of a calendar: what it is called, and which part of the period asked for lies in it. */
export interface Bucket extends Period {
  key: string;
}

/** The calendar units that reports are cut into. */
export type Unit = "DAY" | "WEEK" | "MONTH";

const zonedAt = (time: Date, timezone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(timezone);

/** When a date begins there. Not always at midnight: some clocks change then. */
const startOf = (date: Temporal.PlainDate, timezone: string): Date =>
  new Date(date.toZonedDateTime(timezone).epochMilliseconds);

const steps: Record<Unit, { first: (date: Temporal.PlainDate) => Temporal.PlainDate; length: Temporal.DurationLike }> =
  {
    DAY: { first: (date) => date, length: { days: 1 } },
    WEEK: { first: (date) => date.subtract({ days: date.dayOfWeek - 1 }), length: { weeks: 1 } },
    MONTH: { first: (date) => date.with({ day: 1 }), length: { months: 1 } },
  };

/** The names of ISO 8601: `2026-03-29`, `2026-W13`, `2026-03`. */
const names: Record<Unit, (first: Temporal.PlainDate) => string> = {
  DAY: (first) => first.toString(),
  WEEK: ({ yearOfWeek, weekOfYear }) => `${yearOfWeek ?? ""}-W${String(weekOfYear ?? "").padStart(2, "0")}`,
  MONTH: (first) => first.toPlainYearMonth().toString(),
};

/** The day, week (from Monday) or month that a time lies in, on the clocks of a time zone. */
export function unitAround(time: Date, unit: Unit, timezone: string): Period {
  const { first, length } = steps[unit];
  const begin = first(zonedAt(time, timezone).toPlainDate());
  return { from: startOf(begin, timezone), to: startOf(begin.add(length), timezone) };
}

/** Cuts a period where days, weeks or months begin in a time zone. Null when that makes more than `limit` buckets. */
export function bucketsOf({ from, to }: Period, unit: Unit, timezone: string, limit: number): Bucket[] | null {
  const { first, length } = steps[unit];
  const buckets: Bucket[] = [];
  let date = first(zonedAt(from, timezone).toPlainDate());
  for (let begin = from; begin < to;) {
    if (buckets.length === limit) return null;
    const next = date.add(length);
    const end = startOf(next, timezone);
    buckets.push({ key: names[unit](date), from: begin, to: end < to ? end : to });
    [date, begin] = [next, end];
  }
  return buckets;
}
