import { AsyncQueue } from "../../platform/async-queue";
import { Grouped } from "../../platform/grouped";
import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";
import "./reminder.topics";

/** A client that reads slowly misses some; it is shown what is still due when it connects again. */
const MAX_WAITING = 1_000;

/** What was dealt with, as a socket is told it. */
interface Clearing {
  id: string;
}

/** The sockets of this process that are told what was dealt with, by user. */
export class ReminderClearings {
  private readonly queues = new Grouped<AsyncQueue<Clearing>>();

  constructor(app: App) {
    app.pubsub.subscribe("remindersCleared", ({ userId, ids }) => {
      for (const id of ids) this.tell(userId, id);
    });
  }

  open(userId: string): AsyncQueue<Clearing> {
    const queue: AsyncQueue<Clearing> = new AsyncQueue(MAX_WAITING, {
      closed: () => {
        this.queues.delete(userId, queue);
      },
    });
    this.queues.add(userId, queue);
    return queue;
  }

  /** Being told twice does no harm: with pub/sub a socket is told at once, and again by the next reading. */
  tell(userId: string, id: string): void {
    for (const queue of this.queues.of(userId)) queue.push({ id });
  }
}

export const clearingsOf = perApp((app) => new ReminderClearings(app));
