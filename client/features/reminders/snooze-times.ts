import type { Temporal } from "temporal-polyfill";

import { nextWeekMorning } from "../../ui/next-week-morning";
import { tomorrowMorning } from "../../ui/tomorrow-morning";

/** For how long a reminder is put off at a click. */
export const snoozeChoices = ["TEN_MINUTES", "ONE_HOUR", "LATER_TODAY", "TOMORROW", "NEXT_WEEK"] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** Long enough for a morning's or an afternoon's work in between. */
const LATER_HOURS = 3;

/** Three hours from now, rounded up to the hour by the clock there; null when that is no longer today. */
function laterToday(now: Temporal.Instant, zone: string): Temporal.Instant | null {
  const here = now.toZonedDateTimeISO(zone);
  const later = here.add({ hours: LATER_HOURS }).round({ smallestUnit: "hour", roundingMode: "ceil" });
  return later.toPlainDate().equals(here.toPlainDate()) ? later.toInstant() : null;
}

const until: Record<SnoozeChoice, (now: Temporal.Instant, zone: string) => Temporal.Instant | null> = {
  TEN_MINUTES: (now) => now.add({ minutes: 10 }),
  ONE_HOUR: (now) => now.add({ hours: 1 }),
  LATER_TODAY: laterToday,
  TOMORROW: (now, zone) => tomorrowMorning(now, zone).toInstant(),
  NEXT_WEEK: (now, zone) => nextWeekMorning(now, zone).toInstant(),
};

/** When a reminder that is put off `now` comes back; null when there is no such time, as in "later today" at night. */
export const snoozedUntil = (choice: SnoozeChoice, now: Temporal.Instant, zone: string): Temporal.Instant | null =>
  until[choice](now, zone);
