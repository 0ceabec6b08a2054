import type { Temporal } from "temporal-polyfill";

/** What "today" means without an hour: the next full one that leaves half an hour to get ready. */
export const nextFullHour = (now: Temporal.Instant, zone: string): Temporal.ZonedDateTime =>
  now.toZonedDateTimeISO(zone).add({ minutes: 30 }).round({ smallestUnit: "hour", roundingMode: "ceil" });
