import { Temporal } from "temporal-polyfill";

import type { ConversionGroup } from "../../../rules/report";

/** What a report can be asked for: the part of the calendar around today, or days of one's own choice. */
export const periodNames = ["thisMonth", "lastMonth", "thisQuarter", "thisYear", "last12Months", "custom"] as const;
export type PeriodName = (typeof periodNames)[number];

/** Days of the business's calendar, the first and the last included. */
export interface Days {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

interface Preset {
  daysAround: (today: Temporal.PlainDate) => Days;
  /** How far back that lies with which it is compared. */
  back: Temporal.DurationLike;
}

const startOfMonth = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: 1 });

const presets: Record<Exclude<PeriodName, "custom">, Preset> = {
  thisMonth: { daysAround: (today) => ({ first: startOfMonth(today), last: today }), back: { months: 1 } },
  lastMonth: {
    daysAround: (today) => ({
      first: startOfMonth(today).subtract({ months: 1 }),
      last: startOfMonth(today).subtract({ days: 1 }),
    }),
    back: { months: 1 },
  },
  thisQuarter: {
    daysAround: (today) => ({
      first: startOfMonth(today).subtract({ months: (today.month - 1) % 3 }),
      last: today,
    }),
    back: { months: 3 },
  },
  thisYear: { daysAround: (today) => ({ first: today.with({ month: 1, day: 1 }), last: today }), back: { years: 1 } },
  last12Months: {
    daysAround: (today) => ({ first: startOfMonth(today).subtract({ months: 11 }), last: today }),
    back: { years: 1 },
  },
};

export const countDays = ({ first, last }: Days): number => first.until(last).days + 1;

/** The same day further back; the last of a month goes with the last of a month, so that whole months meet whole ones. */
function lastDayBack(last: Temporal.PlainDate, back: Temporal.DurationLike): Temporal.PlainDate {
  const moved = last.subtract(back);
  return last.day === last.daysInMonth ? moved.with({ day: moved.daysInMonth }) : moved;
}

/**
 * The days that a report is about, and those before with which it is compared: a month so far with the month before up to
 * the same day, days of one's own choice with as many right before them.
 */
export function periodsOf(name: PeriodName, custom: Days | null, today: Temporal.PlainDate): [now: Days, before: Days] {
  if (name === "custom" && custom) {
    const length = { days: countDays(custom) };
    return [custom, { first: custom.first.subtract(length), last: custom.last.subtract(length) }];
  }
  const { daysAround, back } = presets[name === "custom" ? "thisMonth" : name];
  const days = daysAround(today);
  return [days, { first: days.first.subtract(back), last: lastDayBack(days.last, back) }];
}

/** From when to when these days last on the clocks of a time zone, as the server takes it. */
export const momentsOf = ({ first, last }: Days, zone: string): { from: string; to: string } => ({
  from: first.toZonedDateTime(zone).toInstant().toString(),
  to: last.add({ days: 1 }).toZonedDateTime(zone).toInstant().toString(),
});

export type Unit = Extract<ConversionGroup, "DAY" | "WEEK" | "MONTH">;

/** How many days each unit suits: fewer make no comparison, more no picture. */
const suits: Record<Unit, { least: number; most: number }> = {
  DAY: { least: 0, most: 92 },
  WEEK: { least: 14, most: 366 },
  MONTH: { least: 59, most: Infinity },
};

/** What these days can be cut into, and the cut that is shown unasked. */
export function unitsFor(days: Days): { units: Unit[]; usual: Unit } {
  const count = countDays(days);
  const units = (["DAY", "WEEK", "MONTH"] as const).filter(
    (unit) => count >= suits[unit].least && count <= suits[unit].most,
  );
  const usual = count <= 31 ? "DAY" : count <= 120 ? "WEEK" : "MONTH";
  return { units, usual };
}
