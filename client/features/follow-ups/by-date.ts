import { Temporal } from "temporal-polyfill";

import { nameOfPlace } from "./calendar-place";

interface Due {
  dueDatetime: string;
}

function grouped<T extends Due>(items: readonly T[], nameOf: (due: Temporal.Instant) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(Temporal.Instant.from(item.dueDatetime));
    const known = found.get(name);
    if (known) known.push(item);
    else found.set(name, [item]);
  }
  return found;
}

/** Follow-ups by the date they are due on in `zone`; the dates, and what falls on each, as they come. */
export const byDate = <T extends Due>(items: readonly T[], zone: string): Map<string, T[]> =>
  grouped(items, (due) => due.toZonedDateTimeISO(zone).toPlainDate().toString());

/** The same by the hour, under the name of its place in the calendar. */
export const byHour = <T extends Due>(items: readonly T[], zone: string): Map<string, T[]> =>
  grouped(items, (due) => {
    const local = due.toZonedDateTimeISO(zone);
    return nameOfPlace({ date: local.toPlainDate(), hour: local.hour });
  });
