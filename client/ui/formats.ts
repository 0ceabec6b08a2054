import type { Temporal } from "temporal-polyfill";

export type Formats = ReturnType<typeof createFormats>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How figures are written in one language. */
function createFigures(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const change = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  return {
    /** 1,234 */
    number: (figure: number): string => number.format(figure),
    /** 40% of a 0.4 */
    percent: (share: number): string => percent.format(share),
    /** +3, -2, 0 */
    change: (difference: number): string => change.format(difference),
  };
}

/** How days are written in one language, as a time zone has them. */
function createDates(locale: string, zone: string) {
  const date = new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short" });
  const month = new Intl.DateTimeFormat(locale, { timeZone: zone, month: "short", year: "numeric" });
  const full = new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short", year: "numeric" });
  const ms = (moment: Temporal.Instant) => moment.epochMilliseconds;
  return {
    /** 24 Mar */
    date: (moment: Temporal.Instant): string => date.format(ms(moment)),
    /** Mar 2026 */
    month: (moment: Temporal.Instant): string => month.format(ms(moment)),
    /** 23–29 Mar, the moment of the end not included */
    shortDates: (from: Temporal.Instant, to: Temporal.Instant): string => date.formatRange(ms(from), ms(to) - 1),
    /** 23–29 Mar 2026, the moment of the end not included */
    dates: (from: Temporal.Instant, to: Temporal.Instant): string => full.formatRange(ms(from), ms(to) - 1),
  };
}

/** How times, days and figures are written in one language and one time zone. */
export function createFormats(locale: string, zone: string) {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
  const parts = { timeZone: zone, weekday: "short", day: "numeric", month: "short" } as const;
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const thisYear = new Intl.DateTimeFormat(locale, { ...parts, ...time });
  const otherYear = new Intl.DateTimeFormat(locale, { ...parts, ...time, year: "numeric" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

  // All rows of a list ask for the day of the same "now", and each row several times for its own.
  const days = new WeakMap<Temporal.Instant, Temporal.PlainDate>();
  const dayOf = (moment: Temporal.Instant): Temporal.PlainDate => {
    const known = days.get(moment) ?? moment.toZonedDateTimeISO(zone).toPlainDate();
    days.set(moment, known);
    return known;
  };
  const inFull = (moment: Temporal.Instant, now: Temporal.Instant): string =>
    (dayOf(moment).year === dayOf(now).year ? thisYear : otherYear).format(moment.epochMilliseconds);

  return {
    ...createFigures(locale),
    ...createDates(locale, zone),
    /** Tuesday 24 March */
    day: (moment: Temporal.Instant): string => capitalise(day.format(moment.epochMilliseconds)),
    /** Tue 24 Mar, 14:30; with the year when it is not this one */
    moment: inFull,
    /** 14:30 */
    clock: (moment: Temporal.Instant): string => clock.format(moment.epochMilliseconds),
    /** 14:30 when it is today, Tue 24 Mar, 14:30 otherwise */
    near: (moment: Temporal.Instant, now: Temporal.Instant): string =>
      dayOf(moment).equals(dayOf(now)) ? clock.format(moment.epochMilliseconds) : inFull(moment, now),
    /** "In 5 minutes", "2 hours ago" within a day of the calendar; beyond it in days of the calendar, not of 24 hours */
    relative: (moment: Temporal.Instant, now: Temporal.Instant): string => {
      const gap = moment.epochMilliseconds - now.epochMilliseconds;
      const days = dayOf(now).until(dayOf(moment)).days;
      if (Math.abs(gap) < HOUR) return capitalise(relative.format(Math.round(gap / MINUTE), "minute"));
      return capitalise(days === 0 ? relative.format(Math.round(gap / HOUR), "hour") : relative.format(days, "day"));
    },
    /** Whether the clock here counts to twelve twice. */
    countsToTwelve: clock.resolvedOptions().hour12 === true,
  };
}
