import type { Temporal } from "temporal-polyfill";

export type Formats = ReturnType<typeof createFormats>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How times are written in one language and one time zone. */
export function createFormats(locale: string, zone: string) {
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: "long", day: "numeric", month: "long" });
  const parts = { timeZone: zone, weekday: "short", day: "numeric", month: "short" } as const;
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const thisYear = new Intl.DateTimeFormat(locale, { ...parts, ...time });
  const otherYear = new Intl.DateTimeFormat(locale, { ...parts, ...time, year: "numeric" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

  const inZone = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone);
  const inFull = (moment: Temporal.Instant, now: Temporal.Instant): string =>
    (inZone(moment).year === inZone(now).year ? thisYear : otherYear).format(moment.epochMilliseconds);

  return {
    /** Tuesday 24 March */
    day: (moment: Temporal.Instant): string => day.format(moment.epochMilliseconds),
    /** Tue 24 Mar, 14:30; with the year when it is not this one */
    moment: inFull,
    /** 14:30 */
    clock: (moment: Temporal.Instant): string => clock.format(moment.epochMilliseconds),
    /** 14:30 when it is today, Tue 24 Mar, 14:30 otherwise */
    near: (moment: Temporal.Instant, now: Temporal.Instant): string =>
      inZone(moment).toPlainDate().equals(inZone(now).toPlainDate())
        ? clock.format(moment.epochMilliseconds)
        : inFull(moment, now),
    /** "In 5 minutes", "2 hours ago" within a day of the calendar; beyond it in days of the calendar, not of 24 hours */
    relative: (moment: Temporal.Instant, now: Temporal.Instant): string => {
      const gap = moment.epochMilliseconds - now.epochMilliseconds;
      const days = inZone(now).toPlainDate().until(inZone(moment).toPlainDate()).days;
      if (Math.abs(gap) < HOUR) return capitalise(relative.format(Math.round(gap / MINUTE), "minute"));
      return capitalise(days === 0 ? relative.format(Math.round(gap / HOUR), "hour") : relative.format(days, "day"));
    },
    /** Whether the clock here counts to twelve twice. */
    countsToTwelve: clock.resolvedOptions().hour12 === true,
  };
}
