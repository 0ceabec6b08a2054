import type { Temporal } from "temporal-polyfill";

import { tomorrowMorning } from "../../ui/tomorrow-morning";

/** For how long a reminder is put off at a click. */
export const snoozeChoices = ["TEN_MINUTES", "ONE_HOUR", "TOMORROW"] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

const until: Record<SnoozeChoice, (now: Temporal.Instant, zone: string) => Temporal.Instant> = {
  TEN_MINUTES: (now) => now.add({ minutes: 10 }),
  ONE_HOUR: (now) => now.add({ hours: 1 }),
  TOMORROW: (now, zone) => tomorrowMorning(now, zone).toInstant(),
};

/** When a reminder that is put off `now` comes back. */
export const snoozedUntil = (choice: SnoozeChoice, now: Temporal.Instant, zone: string): Temporal.Instant =>
  until[choice](now, zone);
