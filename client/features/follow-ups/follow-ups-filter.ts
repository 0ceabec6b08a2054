import { Temporal } from "temporal-polyfill";

import { followUpStatuses, isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up-status";
import type { FollowUpFilter, FollowUpSort } from "../../generated/graphql";
import { boundsOf, daysOf, type CalendarView } from "./calendar-range";
import type { FollowUpsSearch } from "./follow-ups-search";

interface Asking {
  /** Whether those who ask have any of their own. */
  hasOwn: boolean;
  now: Temporal.Instant;
  zone: string;
  firstDay: number;
}

const openStatuses = followUpStatuses.filter(isOpenStatus);
const notCancelled = followUpStatuses.filter((status) => status !== "CANCELLED");

function statusesOf({ status, view }: FollowUpsSearch): FollowUpStatus[] | null {
  if (status === "ANY") return null;
  if (status) return [status];
  return view === "list" ? openStatuses : notCancelled;
}

const inCommon = (sought: FollowUpsSearch, { hasOwn }: Asking): FollowUpFilter => ({
  mine: hasOwn && sought.whose === "mine",
  status: statusesOf(sought),
  type: sought.type ? [sought.type] : null,
  assignedTo: sought.assignedTo,
  leadId: sought.leadId,
});

function boundsOfList({ due, from, to }: FollowUpsSearch, { now, zone, firstDay }: Asking) {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  // What was missed is overdue as well, which the server's own flag leaves out.
  if (due === "overdue") return { dueTo: now.toString(), status: openStatuses };
  if (due) return boundsOf(daysOf(due === "today" ? "day" : "week", today, firstDay), zone);
  const bound = (day: string) => boundsOf([Temporal.PlainDate.from(day)], zone);
  return { dueFrom: from && bound(from).dueFrom, dueTo: to && bound(to).dueTo };
}

/** What the list asks the server for: first what is due first, of what is over first what was last. */
export function listFilter(sought: FollowUpsSearch, asking: Asking): { filter: FollowUpFilter; sort: FollowUpSort } {
  const isOver = sought.status === "COMPLETED" || sought.status === "CANCELLED";
  return {
    filter: { ...inCommon(sought, asking), ...boundsOfList(sought, asking) },
    sort: { by: "DUE", direction: isOver ? "DESC" : "ASC" },
  };
}

/** What a view of the calendar asks the server for: the days that it shows, whatever range the list is narrowed to. */
export const calendarFilter = (
  sought: FollowUpsSearch,
  asking: Asking,
  { view, date }: { view: CalendarView; date: Temporal.PlainDate },
): FollowUpFilter => ({
  ...inCommon(sought, asking),
  ...boundsOf(daysOf(view, date, asking.firstDay), asking.zone),
});
