import { setTimeout as wait } from "node:timers/promises";

import { Grouped } from "../../platform/grouped";
import { Lane } from "../../platform/lane";
import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";
import type { Reminder } from "./reminder.entity";
import { ReminderFeed } from "./reminder.feed";
import { remindersDue } from "./reminder.loaders";
import "./reminder.topics";

/** A thousand sockets that come back at once share these many connections; the others are for requests. */
const FILLED_AT_ONCE = 4;

/** How soon a socket is filled again after the database did not answer. */
const PAUSE_MS = 1_000;

/** The sockets of this process that are waiting for reminders, by user. */
export class ReminderFeeds {
  private readonly feeds = new Grouped<ReminderFeed>();
  private readonly filling = new Lane(FILLED_AT_ONCE);

  constructor(private readonly app: App) {
    app.pubsub.subscribe("remindersCleared", ({ userId, ids }) => {
      for (const id of ids) this.forget(userId, id);
    });
    app.pubsub.subscribe("remindersReturned", ({ userIds }) => {
      for (const userId of userIds) for (const feed of this.feeds.of(userId)) void this.fill(userId, feed);
    });
  }

  /** A new socket of this user: first all that is due, then whatever falls due. */
  open(userId: string): ReminderFeed {
    const feed = new ReminderFeed(
      (behind) => void this.fill(userId, behind),
      (closed) => {
        this.feeds.delete(userId, closed);
      },
    );
    // Waits before it reads, so that nothing can fall due in between.
    this.feeds.add(userId, feed);
    void this.fill(userId, feed);
    return feed;
  }

  /** Whether a socket of this user is waiting here. */
  has(userId: string): boolean {
    return this.feeds.has(userId);
  }

  /** Hands reminders that fell due to the sockets of their users; answers what was new to a socket, once for each. */
  show(reminders: readonly Reminder[]): Reminder[] {
    const shown: Reminder[] = [];
    for (const reminder of reminders) {
      for (const feed of this.feeds.of(reminder.userId)) {
        if (!feed.hasShown(reminder) && feed.offer(reminder)) shown.push(reminder);
      }
    }
    return shown;
  }

  /** This reminder is not due any more; should it be again, it is shown again. */
  forget(userId: string, id: string): void {
    for (const feed of this.feeds.of(userId)) feed.forget(id);
  }

  private async fill(userId: string, feed: ReminderFeed): Promise<void> {
    while (feed.isOpen) {
      try {
        await this.filling.run(() => this.offerAll(userId, feed));
        return;
      } catch (error) {
        // Not ended: to the client that would look like the end of all reminders, and it would not ask again.
        this.app.logger.error({ err: error }, "a socket could not be given its reminders; trying again");
        await wait(PAUSE_MS, undefined, { ref: false });
      }
    }
  }

  private async offerAll(userId: string, feed: ReminderFeed): Promise<void> {
    for await (const page of remindersDue(this.app.db, userId, this.app.now())) {
      if (!feed.isOpen || !page.every((reminder) => feed.offer(reminder))) return;
    }
  }
}

export const feedsOf = perApp((app) => new ReminderFeeds(app));
