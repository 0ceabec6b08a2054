import type { Temporal } from "temporal-polyfill";

/** A time of the demo story, counted from the moment at which it is loaded, on the clock of the business. */
export type Moment = (start: Temporal.ZonedDateTime) => Temporal.ZonedDateTime;

const OPENS_AT = 8;
const CLOSES_AT = 19;
/** What is left to do today is spread over the time until closing; in the evening, over a little overtime. */
const OVERTIME_MINUTES = 2 * 60;
const LONGEST_SPREAD_MINUTES = 7 * 60;
const LAST_MINUTE_OF_DAY = 23 * 60 + 45;
const PARTS_OF_DAY = 5;

/** A day before (negative) or after the one of the start, at a time such as `09:30`. */
export const onDay =
  (days: number, time: string): Moment =>
  (start) =>
    start.add({ days }).withPlainTime(time);

/** To the second, for what is to happen before the newcomer's eyes. */
export const inSeconds =
  (seconds: number): Moment =>
  (start) =>
    start.add({ seconds });

/** Earlier today. */
export const minutesAgo =
  (minutes: number): Moment =>
  (start) =>
    start.subtract({ minutes });

/**
 * The nth half hour of opening time before the start, 1 to 9: recent enough, at whatever hour the demo is loaded, that an
 * open follow-up is overdue and not missed yet.
 */
export const openHalfHoursAgo =
  (n: number): Moment =>
  (start) => {
    let time = start
      .subtract({ minutes: 10 })
      .round({ smallestUnit: "minute", roundingIncrement: 30, roundingMode: "floor" });
    for (let left = n; ; time = time.subtract({ minutes: 30 })) {
      if (time.hour >= OPENS_AT && time.hour < CLOSES_AT) left -= 1;
      if (left === 0) return time;
    }
  };

/** The nth part of the working day that is left, 1 to 4; close to midnight soon, even when that is tomorrow already. */
export const laterToday =
  (n: number): Moment =>
  (start) => {
    const minuteOfDay = start.hour * 60 + start.minute;
    const untilClosing = Math.max(CLOSES_AT * 60 - minuteOfDay, OVERTIME_MINUTES);
    const spread = Math.min(untilClosing, LAST_MINUTE_OF_DAY - minuteOfDay, LONGEST_SPREAD_MINUTES);
    const minutes = Math.max(Math.floor((spread * n) / PARTS_OF_DAY), 10 + 5 * n);
    return start.add({ minutes }).round({ smallestUnit: "minute", roundingIncrement: 15, roundingMode: "ceil" });
  };
