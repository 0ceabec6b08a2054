import { Temporal } from "temporal-polyfill";

/** To when a follow-up is moved at a click. */
export const rescheduleChoices = ["LATER_TODAY", "TOMORROW", "NEXT_WEEK"] as const;
export type RescheduleChoice = (typeof rescheduleChoices)[number];

const LATER_HOURS = 3;
const QUARTER_MINUTES = 15;

/** The same clock time on another day of the calendar, however many hours lie between. */
export const atSameTimeOn = (date: Temporal.PlainDate, due: Temporal.Instant, zone: string): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: due.toZonedDateTimeISO(zone).toPlainTime() }).toInstant();

/** Three hours from now, on the next quarter of an hour; null where the day is over by then. */
function laterToday(now: Temporal.Instant, zone: string): Temporal.Instant | null {
  const later = now.add({ hours: LATER_HOURS }).toZonedDateTimeISO(zone);
  const rounded = later.round({ smallestUnit: "minute", roundingIncrement: QUARTER_MINUTES, roundingMode: "ceil" });
  const isToday = rounded.toPlainDate().equals(now.toZonedDateTimeISO(zone).toPlainDate());
  return isToday ? rounded.toInstant() : null;
}

/** When a follow-up that is due at `due` and moved `now` is due then; null where the choice makes no sense any more. */
export function rescheduledTo(
  choice: RescheduleChoice,
  { due, now, zone }: { due: Temporal.Instant; now: Temporal.Instant; zone: string },
): Temporal.Instant | null {
  if (choice === "LATER_TODAY") return laterToday(now, zone);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return atSameTimeOn(today.add({ days: choice === "TOMORROW" ? 1 : 7 }), due, zone);
}
