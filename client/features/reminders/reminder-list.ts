/** More than this at once would cover the page they are about. */
export const MOST_TOASTS = 3;

export interface DueReminder {
  id: string;
  /** Null when it is about no follow-up. */
  followUpId: string | null;
  remindAt: string;
  snoozedUntil?: string | null;
}

interface ListedReminder extends DueReminder {
  /** `arriving`: too fresh to know whether it comes alone; `announced`: has its toast; `listed`: only in the list. */
  standing: "arriving" | "announced" | "listed";
}

export interface ReminderList {
  /** All that is due and not acknowledged, the longest due first. */
  items: readonly ListedReminder[];
  /** How many came at once, when they were too many for a toast each; 0 once that was read. */
  summary: number;
  /** What was dealt with and has not come back since, on whichever device. */
  cleared: ReadonlySet<string>;
  /** What the server has sent since the last connection; null once that is known to be all. */
  resent: ReadonlySet<string> | null;
}

export type ReminderEvent =
  | { type: "connected" }
  | { type: "due"; reminder: DueReminder }
  | { type: "quiet" }
  | { type: "complete" }
  | { type: "cleared"; id: string }
  | { type: "dismissed"; id: string }
  | { type: "summaryDismissed" };

export const noReminders: ReminderList = { items: [], summary: 0, cleared: new Set(), resent: null };

const dueAt = ({ remindAt, snoozedUntil }: DueReminder): string => snoozedUntil ?? remindAt;
const byTime = (a: DueReminder, b: DueReminder): number => Date.parse(dueAt(a)) - Date.parse(dueAt(b));
const isSame = (a: DueReminder, b: DueReminder): boolean => a.id === b.id && byTime(a, b) === 0;

const isAboutTheSame = (one: DueReminder, other: DueReminder): boolean =>
  one.id === other.id || (one.followUpId !== null && one.followUpId === other.followUpId);

/**
 * A reminder that is due again, after a snooze or another plan, is a new one; the same one sent again is not. Of several
 * about one follow-up the latest stands for all: that it is due says more than that it was coming up. Whoever deals with it
 * has dealt with the others, by the server's rule too.
 */
function addDue(list: ReminderList, reminder: DueReminder): ReminderList {
  const isNew = list.items.every(
    (known) => !isAboutTheSame(known, reminder) || (byTime(known, reminder) <= 0 && !isSame(known, reminder)),
  );
  const others = list.items.filter((known) => !isAboutTheSame(known, reminder));
  return {
    ...list,
    cleared: new Set([...list.cleared].filter((id) => id !== reminder.id)),
    items: isNew ? [...others, { ...reminder, standing: "arriving" as const }].sort(byTime) : list.items,
    resent: list.resent && new Set([...list.resent, reminder.id]),
  };
}

/** Nothing more is arriving: what came is announced one by one, or all in one sentence when it is a flood. */
function announce(list: ReminderList): ReminderList {
  const arrived = list.items.filter(({ standing }) => standing === "arriving").length;
  const isFlood = arrived > MOST_TOASTS;
  const standing = isFlood ? ("listed" as const) : ("announced" as const);
  return {
    ...list,
    items: list.items.map((item) => (item.standing === "arriving" ? { ...item, standing } : item)),
    summary: isFlood ? arrived : list.summary,
  };
}

/** What is due on this device, as the live connection tells it. */
export function reduceReminders(list: ReminderList, event: ReminderEvent): ReminderList {
  switch (event.type) {
    case "connected":
      return { ...list, resent: new Set() };
    case "due":
      return addDue(list, event.reminder);
    case "quiet":
      return announce(list);
    case "complete": {
      // What the server did not send again was cleared elsewhere while this device was away.
      const { resent } = list;
      return resent ? { ...list, items: list.items.filter(({ id }) => resent.has(id)), resent: null } : list;
    }
    case "cleared": {
      const items = list.items.filter(({ id }) => id !== event.id);
      const cleared = new Set([...list.cleared, event.id]);
      return { ...list, items, cleared, summary: items.length === 0 ? 0 : list.summary };
    }
    case "dismissed":
      return {
        ...list,
        items: list.items.map((item) => (item.id === event.id ? { ...item, standing: "listed" as const } : item)),
      };
    case "summaryDismissed":
      return { ...list, summary: 0 };
  }
}

/** The reminders that have a toast now: the last to fall due, since what is due this minute must never wait for a place. */
export const reminderToasts = (list: ReminderList): readonly DueReminder[] =>
  list.items.filter(({ standing }) => standing === "announced").slice(-MOST_TOASTS);
