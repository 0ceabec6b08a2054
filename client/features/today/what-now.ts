import { Temporal } from "temporal-polyfill";

import { isOpenStatus, type FollowUpStatus } from "../../../rules/follow-up-status";
import { dayGroupOf, type DayGroup } from "./group-by-day";

interface Item {
  dueDatetime: string;
  status: FollowUpStatus;
}

/** What the day asks for first; `next` is the follow-up that it speaks of. */
export type WhatNow<T> =
  { kind: "overdue" | "today" | "ahead"; next: T } | { kind: "unplanned"; count: number } | { kind: "clear" };

/**
 * The one thing to do now: what has waited longest, else what comes next today, else a plan for the leads that have none,
 * else what comes on another day. With it, how many are overdue and how many are left for today.
 */
export function whatNow<T extends Item>(
  items: readonly T[],
  leadsWithoutStep: number,
  now: Temporal.Instant,
  zone: string,
): { first: WhatNow<T>; overdue: number; today: number } {
  const open = items
    .filter(({ status }) => isOpenStatus(status))
    .map((item) => ({ item, due: Temporal.Instant.from(item.dueDatetime) }))
    .sort((a, b) => Temporal.Instant.compare(a.due, b.due))
    .map(({ item, due }) => ({ item, group: dayGroupOf(due, now, zone) }));
  const [next] = open;
  const count = (group: DayGroup) => open.filter((one) => one.group === group).length;

  const first = (): WhatNow<T> => {
    if (next?.group === "overdue") return { kind: "overdue", next: next.item };
    if (next?.group === "today") return { kind: "today", next: next.item };
    if (leadsWithoutStep > 0) return { kind: "unplanned", count: leadsWithoutStep };
    return next ? { kind: "ahead", next: next.item } : { kind: "clear" };
  };
  return { first: first(), overdue: count("overdue"), today: count("today") };
}
