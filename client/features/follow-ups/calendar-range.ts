import { Temporal } from "temporal-polyfill";

/** What a calendar shows at a time. */
export const calendarViews = ["month", "week", "day"] as const;
export type CalendarView = (typeof calendarViews)[number];

const DAYS_OF_WEEK = 7;
const HOURS_OF_DAY = 24;

export const weekStartOf = (date: Temporal.PlainDate, firstDay: number): Temporal.PlainDate =>
  date.subtract({ days: (date.dayOfWeek - firstDay + DAYS_OF_WEEK) % DAYS_OF_WEEK });

const daysFrom = (start: Temporal.PlainDate, count: number): Temporal.PlainDate[] =>
  Array.from({ length: count }, (_, index) => start.add({ days: index }));

/** The days that a view of `date` shows; a month in whole weeks. */
export function daysOf(view: CalendarView, date: Temporal.PlainDate, firstDay: number): Temporal.PlainDate[] {
  if (view === "day") return [date];
  if (view === "week") return daysFrom(weekStartOf(date, firstDay), DAYS_OF_WEEK);
  const first = weekStartOf(date.with({ day: 1 }), firstDay);
  const last = weekStartOf(date.with({ day: date.daysInMonth }), firstDay).add({ days: DAYS_OF_WEEK });
  return daysFrom(first, first.until(last).days);
}

/** The same days in rows of a week. */
export const weeksOf = <T>(days: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(days.length / DAYS_OF_WEEK) }, (_, week) =>
    days.slice(week * DAYS_OF_WEEK, (week + 1) * DAYS_OF_WEEK),
  );

/** What is shown before or after. */
export const stepFrom = (view: CalendarView, date: Temporal.PlainDate, by: 1 | -1): Temporal.PlainDate =>
  date.add({ [`${view}s`]: by });

/** From the first moment of the first day to the first one after the last; days have 23 to 25 hours. */
export function boundsOf(days: readonly Temporal.PlainDate[], zone: string): { dueFrom: string; dueTo: string } {
  const [first = Temporal.Now.plainDateISO(zone)] = days;
  const last = days.at(-1) ?? first;
  return {
    dueFrom: first.toZonedDateTime(zone).toInstant().toString(),
    dueTo: last.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString(),
  };
}

/** Whether the clocks show this hour on that day, or skip it. */
export const hasHour = (date: Temporal.PlainDate, hour: number, zone: string): boolean =>
  date.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).hour === hour;

/** The hours to show: the usual ones of a working day, and as many more as there are things to do in. */
export function hoursOf(busy: readonly number[], wanted: { from: number; to: number }): number[] {
  const from = Math.min(wanted.from, ...busy);
  const to = Math.max(wanted.to, ...busy);
  return Array.from({ length: HOURS_OF_DAY }, (_, hour) => hour).filter((hour) => hour >= from && hour <= to);
}
