import { Temporal } from "temporal-polyfill";

/** Where something can be dropped: a day, or an hour of a day. */
export interface CalendarPlace {
  date: Temporal.PlainDate;
  hour?: number;
}

/** The name by which drag and drop knows a place. */
export const nameOfPlace = ({ date, hour }: CalendarPlace): string =>
  hour === undefined ? date.toString() : `${date.toString()} ${hour}`;

export function readPlace(name: string): CalendarPlace {
  const [date = "", hour] = name.split(" ");
  return { date: Temporal.PlainDate.from(date), ...(hour === undefined ? {} : { hour: Number(hour) }) };
}

/**
 * When something that is due at `due` is due once it lies there: on another day at the same clock time, in another hour at
 * the same minute. A time that the clocks skip moves on by the hour they skip; of one that comes twice the first is meant.
 */
export function movedTo({ date, hour }: CalendarPlace, due: Temporal.Instant, zone: string): Temporal.Instant {
  const before = due.toZonedDateTimeISO(zone);
  const time = before.toPlainTime();
  const isSame = before.toPlainDate().equals(date) && (hour === undefined || hour === time.hour);
  // Of an hour that comes twice the second one would otherwise move to the first.
  if (isSame) return due;
  const plainTime = hour === undefined ? time : time.with({ hour });
  return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}
