import type { Temporal } from "temporal-polyfill";

import type { CalendarFormats } from "../../ui/calendar-formats";
import type { FollowUpsSearch } from "./follow-ups-search";
import type { CalendarItem } from "./use-calendar-follow-ups";

/** What every view of the calendar is given. */
export interface CalendarShown {
  days: readonly Temporal.PlainDate[];
  /** The day that was asked for; a month shows others around it. */
  date: Temporal.PlainDate;
  itemsByDate: ReadonlyMap<string, readonly CalendarItem[]>;
  formats: CalendarFormats;
  onSeek: (change: Partial<FollowUpsSearch>) => void;
  onPlan?: (due: Temporal.ZonedDateTime) => void;
}

export const itemsOn = ({ itemsByDate }: Pick<CalendarShown, "itemsByDate">, date: Temporal.PlainDate) =>
  itemsByDate.get(date.toString()) ?? [];

/** What a place shows that has room for so many: a row that says "1 more" would take the room of what it hides. */
export function fitInto(most: number, items: readonly CalendarItem[]) {
  const hidden = items.length - most;
  return hidden > 1 ? { first: items.slice(0, most), hidden } : { first: items, hidden: 0 };
}
