import type { Temporal } from "temporal-polyfill";

interface WeekInfo {
  firstDay: number;
}
/** Browsers offer the same under two names, and one not at all. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?: () => WeekInfo;
  weekInfo?: WeekInfo;
}

const MONDAY = 1;

/** With which day a week begins there, from 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(locale: string): number {
  const { getWeekInfo, weekInfo } = new Intl.Locale(locale) as LocaleWithWeek;
  return (getWeekInfo?.call(new Intl.Locale(locale)) ?? weekInfo)?.firstDay ?? MONDAY;
}

export type CalendarFormats = ReturnType<typeof createCalendarFormats>;

/** How days of the calendar are written in one language; a day has no zone. */
export function createCalendarFormats(locale: string) {
  const at = ({ year, month, day }: Temporal.PlainDate) => Date.UTC(year, month - 1, day);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const written = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (date: Temporal.PlainDate): string => written.format(at(date));
  };
  const span = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const hour = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  return {
    /** Tue */
    weekday: format({ weekday: "short" }),
    /** Tuesday 24 March */
    day: format({ weekday: "long", day: "numeric", month: "long" }),
    /** Tue 24 Mar */
    shortDay: format({ weekday: "short", day: "numeric", month: "short" }),
    /** March 2026 */
    month: format({ month: "long", year: "numeric" }),
    /** Tuesday, 24 March 2026 */
    date: format({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    /** 23 – 29 Mar 2026 */
    span: (from: Temporal.PlainDate, to: Temporal.PlainDate): string => span.formatRange(at(from), at(to)),
    /** 14:00 or 2:00 PM */
    hour: (hours: number): string => hour.format(Date.UTC(2000, 0, 1, hours)),
  };
}
