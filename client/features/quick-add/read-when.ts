import type { Chrono, ParsedComponents, ParsedResult } from "chrono-node";
import { casual as english, GB as british } from "chrono-node/en";
import { casual as spanish } from "chrono-node/es";
import { Temporal } from "temporal-polyfill";

import { nextFullHour } from "./next-full-hour";
import { sayPlainly } from "./say-plainly";

export interface Surroundings {
  now: Temporal.Instant;
  /** The zone in which the user's days begin and end. */
  zone: string;
  language: string;
  /** Whether the fifth of December is 5/12 there. */
  isDayFirst: boolean;
}

/** What a line says of time. */
export interface When {
  due: Temporal.ZonedDateTime;
  /** `day` when the hour is our suggestion. */
  said: "time" | "day";
  /** The line as it was read, and where in it the time stands. */
  line: string;
  spans: { from: number; to: number }[];
}

const MORNING = Temporal.PlainTime.from("09:00");

/** Far from any change of the clocks, where an hour is an hour whatever zone this computer is set to. */
const QUIET_NOON = new Date(2025, 5, 16, 12);

const saysDay = ({ start }: ParsedResult): boolean => start.isCertain("day") || start.isCertain("weekday");
const saysTime = ({ start }: ParsedResult): boolean => start.isCertain("hour");
/** "In two hours" counts from now instead of naming a time by the clock. */
const isDuration = ({ start }: ParsedResult): boolean => start.isCertain("timezoneOffset");

const spanOf = ({ index, text }: ParsedResult) => ({ from: index, to: index + text.length });

/** A duration lasts as long when the clocks change meanwhile, so it is measured where they do not. */
function afterDuration(chrono: Chrono, said: ParsedResult, { now, zone }: Surroundings): Temporal.ZonedDateTime | null {
  const [measured] = chrono.parse(said.text, QUIET_NOON);
  if (!measured) return null;
  const milliseconds = measured.start.date().getTime() - QUIET_NOON.getTime();
  return now.add({ milliseconds }).toZonedDateTimeISO(zone);
}

const dateOf = (start: ParsedComponents): Temporal.PlainDate =>
  Temporal.PlainDate.from({
    year: start.get("year") ?? 0,
    month: start.get("month") ?? 0,
    day: start.get("day") ?? 0,
  });

const timeOf = (start: ParsedComponents): Temporal.PlainTime =>
  Temporal.PlainTime.from({ hour: start.get("hour") ?? 0, minute: start.get("minute") ?? 0 });

/** How far a time that is past moves on until it is ahead; null when what was said has simply been. */
function stepForward(day: ParsedResult | undefined, today: Temporal.PlainDate): Temporal.DurationLike | null {
  if (!day) return { days: 1 };
  if (!day.start.isCertain("day")) return { days: 7 };
  if (dateOf(day.start).equals(today)) return { days: 1 };
  return day.start.isCertain("year") ? null : { years: 1 };
}

/** The time by the clock on the day that was said, moved on when it is past: the parser itself asks the computer's zone. */
function byTheClock(
  day: ParsedResult | undefined,
  time: ParsedResult | undefined,
  { now, zone }: Surroundings,
): Temporal.ZonedDateTime | null {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const date = day ? dateOf(day.start) : today;
  if (!time && date.equals(today)) return nextFullHour(now, zone);
  const plainTime = time ? timeOf(time.start) : MORNING;
  const due = date.toZonedDateTime({ timeZone: zone, plainTime });
  if (Temporal.Instant.compare(due.toInstant(), now) > 0) return due;
  const step = stepForward(day, today);
  const later = step && date.add(step).toZonedDateTime({ timeZone: zone, plainTime });
  return later && Temporal.Instant.compare(later.toInstant(), now) > 0 ? later : null;
}

function readIn(chrono: Chrono, line: string, surroundings: Surroundings): When | null {
  const { now, zone } = surroundings;
  const offset = now.toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offset };
  const results = chrono.parse(line, reference);
  const duration = results.find(isDuration);
  if (duration) {
    const due = afterDuration(chrono, duration, surroundings);
    return due && { due, said: "time", line, spans: [spanOf(duration)] };
  }
  const day = results.find(saysDay);
  const time = day && saysTime(day) ? day : results.find((result) => saysTime(result) && !saysDay(result));
  if (!day && !time) return null;
  const due = byTheClock(day, time, surroundings);
  const spans = [...new Set([day, time])].flatMap((result) => (result ? [spanOf(result)] : []));
  return due && { due, said: time ? "time" : "day", line, spans };
}

const lengthOf = (when: When | null): number => when?.spans.reduce((sum, { from, to }) => sum + to - from, 0) ?? 0;

/**
 * What a line says of time, in English or Spanish, whichever understands more of it; the language of the interface when
 * both understand as much. Null when it says nothing, or only what is past.
 */
export function readWhen(line: string, surroundings: Surroundings): When | null {
  const plain = sayPlainly(line, surroundings.now.toZonedDateTimeISO(surroundings.zone).toPlainDate());
  const inEnglish = readIn(surroundings.isDayFirst ? british : english, plain, surroundings);
  const inSpanish = readIn(spanish, plain, surroundings);
  const [preferred, other] = surroundings.language === "es" ? [inSpanish, inEnglish] : [inEnglish, inSpanish];
  return lengthOf(other) > lengthOf(preferred) ? other : preferred;
}
