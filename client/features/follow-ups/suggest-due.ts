import type { Temporal } from "temporal-polyfill";

/** The next step a week from today, at the clock time of the one just done; clock changes do not move it. */
export function suggestNextDue(
  previousDue: Temporal.Instant,
  now: Temporal.Instant,
  zone: string,
): Temporal.ZonedDateTime {
  const time = previousDue
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .round({ smallestUnit: "minute", roundingMode: "floor" });
  return now
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 7 })
    .toZonedDateTime({ timeZone: zone, plainTime: time });
}

const MORNING = { hour: 9, minute: 0 };

/** A first step: tomorrow morning. */
export const suggestFirstDue = (now: Temporal.Instant, zone: string): Temporal.ZonedDateTime =>
  now.toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).with(MORNING);
