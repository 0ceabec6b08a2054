import type { Temporal } from "temporal-polyfill";

const MORNING = "09:00";
const SUNDAY = 7;

/** The Monday of next week. On a Sunday the next Monday is tomorrow, which nobody means by it, so it is the one after. */
export const nextWeekMonday = (today: Temporal.PlainDate): Temporal.PlainDate =>
  today.add({ days: today.dayOfWeek === SUNDAY ? 8 : 8 - today.dayOfWeek });

/** Nine by the clock on the Monday of next week. */
export const nextWeekMorning = (now: Temporal.Instant, zone: string): Temporal.ZonedDateTime =>
  nextWeekMonday(now.toZonedDateTimeISO(zone).toPlainDate()).toZonedDateTime({ timeZone: zone, plainTime: MORNING });
