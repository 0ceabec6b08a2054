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
