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
