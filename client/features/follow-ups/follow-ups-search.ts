import { Temporal } from "temporal-polyfill";

import { followUpTypes, type FollowUpType } from "../../../rules/follow-up";
import { followUpStatuses, type FollowUpStatus } from "../../../rules/follow-up-status";
import { calendarViews, type CalendarView } from "./calendar-range";

export const followUpViews = ["list", ...calendarViews] as const;
export type FollowUpView = "list" | CalendarView;

export const dueRanges = ["overdue", "today", "week"] as const;
export type DueRange = (typeof dueRanges)[number];

/** What follow-ups are asked for; it lives in the address, so that it can be kept, shared and gone back to. */
export interface FollowUpsSearch {
  view: FollowUpView;
  /** The day that the calendar shows; null for today. */
  date: string | null;
  whose: "mine" | "all";
  /** Null: as is usual in the view. */
  status: FollowUpStatus | "ANY" | null;
  type: FollowUpType | null;
  assignedTo: string | null;
  leadId: string | null;
  due: DueRange | null;
  /** The first and the last day of a range of one's own. */
  from: string | null;
  to: string | null;
  page: number;
}

const oneOf = <Word extends string>(words: readonly Word[], given: string | null): Word | null =>
  words.find((word) => word === given) ?? null;

const DAY = /^(19[7-9]\d|20\d\d)-\d\d-\d\d$/;
function readDay(given: string | null): string | null {
  if (!given || !DAY.test(given)) return null;
  try {
    return Temporal.PlainDate.from(given).toString();
  } catch {
    return null;
  }
}
const readId = (given: string | null): string | null => (given && /^[1-9]\d{0,18}$/.test(given) ? given : null);

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readFollowUpsSearch(params: URLSearchParams): FollowUpsSearch {
  const page = params.get("page") ?? "";
  return {
    view: oneOf(followUpViews, params.get("view")) ?? "list",
    date: readDay(params.get("date")),
    whose: params.get("whose") === "all" ? "all" : "mine",
    status: oneOf([...followUpStatuses, "ANY"] as const, params.get("status")),
    type: oneOf(followUpTypes, params.get("type")),
    assignedTo: readId(params.get("assignedTo")),
    leadId: readId(params.get("lead")),
    due: oneOf(dueRanges, params.get("due")),
    from: readDay(params.get("from")),
    to: readDay(params.get("to")),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes an address; what is as usual is left out. */
export function writeFollowUpsSearch(search: FollowUpsSearch): URLSearchParams {
  const { view, date, whose, status, type, assignedTo, leadId, due, from, to, page } = search;
  const words = { status, type, assignedTo, lead: leadId, due, from, to };
  const params = new URLSearchParams();
  if (view !== "list") params.set("view", view);
  if (date && view !== "list") params.set("date", date);
  if (whose === "all") params.set("whose", whose);
  for (const [name, word] of Object.entries(words)) if (word) params.set(name, word);
  if (page > 1) params.set("page", String(page));
  return params;
}

/** What clears every filter, and leaves whose they are and the view as they are. */
export const nothingSought = {
  status: null,
  type: null,
  assignedTo: null,
  leadId: null,
  due: null,
  from: null,
  to: null,
} as const satisfies Partial<FollowUpsSearch>;

/** Whether it asks for less than all that is usual. */
export const isNarrowed = ({ status, type, assignedTo, leadId, due, from, to }: FollowUpsSearch): boolean =>
  [status, type, assignedTo, leadId, due, from, to].some((part) => part !== null);
