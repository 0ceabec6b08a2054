import type { Temporal } from "temporal-polyfill";

/** When a day begins for whoever plans it. */
export const MORNING = "09:00";

/** Nine by the clock on the next day of the calendar, however many hours the night between has. */
export const tomorrowMorning = (now: Temporal.Instant, zone: string): Temporal.ZonedDateTime =>
  now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: MORNING });
