import { Temporal } from "temporal-polyfill";

/**
 * A wall time is what a picker shows: `2026-03-29 09:00:00`, no zone said. It becomes a moment only together with the
 * user's zone.
 */
export const toWallTime = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainDateTime().toString({ smallestUnit: "second" }).replace("T", " ");

/**
 * The moment as the server takes it, with the offset that holds there and then: `2026-03-29T09:00:00+02:00`. A time
 * that the clocks skip moves on by the hour they skip; of one that comes twice the first is meant.
 */
export const fromWallTime = (wallTime: string, zone: string): string =>
  Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).toString({ timeZoneName: "never" });
