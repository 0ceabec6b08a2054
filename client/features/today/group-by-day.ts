import { Temporal } from "temporal-polyfill";

export const dayGroups = ["overdue", "today", "tomorrow", "thisWeek", "later"] as const;
export type DayGroup = (typeof dayGroups)[number];

/** The group of one due time. Days are those of the calendar in `zone`, of 23 to 25 hours; a week ends on Sunday. */
export function dayGroupOf(due: Temporal.Instant, now: Temporal.Instant, zone: string): DayGroup {
  if (Temporal.Instant.compare(due, now) < 0) return "overdue";
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const dueDate = due.toZonedDateTimeISO(zone).toPlainDate();
  const daysAhead = today.until(dueDate).days;
  if (daysAhead === 0) return "today";
  if (daysAhead === 1) return "tomorrow";
  return daysAhead <= 7 - today.dayOfWeek ? "thisWeek" : "later";
}

/** The items by group, in the order of the groups, each group by due time; groups without items are left out. */
export function groupByDay<T extends { dueDatetime: string }>(
  items: readonly T[],
  now: Temporal.Instant,
  zone: string,
): { group: DayGroup; items: T[] }[] {
  const dated = items
    .map((item) => ({ item, due: Temporal.Instant.from(item.dueDatetime) }))
    .sort((a, b) => Temporal.Instant.compare(a.due, b.due));
  return dayGroups
    .map((group) => ({
      group,
      items: dated.filter(({ due }) => dayGroupOf(due, now, zone) === group).map(({ item }) => item),
    }))
    .filter(({ items: found }) => found.length > 0);
}
