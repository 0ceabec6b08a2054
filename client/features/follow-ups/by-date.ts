import { Temporal } from "temporal-polyfill";

/** Follow-ups by the date they are due on in `zone`; the dates, and what falls on each, as they come. */
export function byDate<T extends { dueDatetime: string }>(items: readonly T[], zone: string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const date = Temporal.Instant.from(item.dueDatetime).toZonedDateTimeISO(zone).toPlainDate().toString();
    found.set(date, [...(found.get(date) ?? []), item]);
  }
  return found;
}
