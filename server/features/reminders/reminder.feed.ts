import { AsyncQueue } from "../../platform/async-queue";
import type { Reminder } from "./reminder.entity";

/** A socket that reads slowly holds back this many reminders; the rest waits in the database. */
const MAX_WAITING = 200;

const timeOf = ({ dueAt }: Reminder): number => dueAt?.getTime() ?? 0;

/** What one socket is shown: each reminder once, and once more when it falls due again after a snooze. */
export class ReminderFeed {
  readonly events: AsyncQueue<Reminder>;
  private readonly shown = new Map<string, number>();
  private isBehind = false;
  isOpen = true;

  /** `refill` offers everything due again, after a full queue made this feed miss some. */
  constructor(refill: (feed: ReminderFeed) => void, closed: (feed: ReminderFeed) => void) {
    this.events = new AsyncQueue(MAX_WAITING, {
      drained: () => {
        if (!this.isBehind) return;
        this.isBehind = false;
        refill(this);
      },
      closed: () => {
        this.isOpen = false;
        closed(this);
      },
    });
  }

  /** Shows a reminder unless this socket has been shown it; false when it has to wait until the socket has read more. */
  offer(reminder: Reminder): boolean {
    if (this.hasShown(reminder)) return true;
    if (!this.events.push(reminder)) {
      // Stays so although later ones may find room: only a refill brings back the one that found none.
      this.isBehind = true;
      return false;
    }
    this.shown.set(reminder.id, timeOf(reminder));
    return true;
  }

  /** Whether this socket has been shown it, for the time that it is due now. */
  hasShown(reminder: Reminder): boolean {
    return this.shown.get(reminder.id) === timeOf(reminder);
  }

  /** A cleared reminder is not due any more: nothing has to be remembered of it. */
  forget(id: string): void {
    this.shown.delete(id);
  }
}
