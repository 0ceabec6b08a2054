import { groupBy } from "../../platform/loader";
import { perApp } from "../../platform/per-app";
import type { App } from "../../platform/request-context";
import type { Reminder } from "./reminder.entity";
import { ReminderFeed } from "./reminder.feed";
import { remindersDue } from "./reminder.loaders";
import "./reminder.topics";

/** The sockets of this process that are waiting for reminders, by user. */
export class ReminderFeeds {
  private readonly byUser = new Map<string, Set<ReminderFeed>>();

  constructor(private readonly app: App) {
    app.pubsub.subscribe("remindersCleared", ({ userId, ids }) => {
      for (const feed of this.of(userId))
        ids.forEach((id) => {
          feed.forget(id);
        });
    });
    app.pubsub.subscribe("remindersReturned", ({ userIds }) => {
      for (const userId of userIds) for (const feed of this.of(userId)) void this.fill(userId, feed);
    });
  }

  /** A new socket of this user: first all that is due, then whatever falls due. */
  open(userId: string): ReminderFeed {
    const feeds = this.byUser.get(userId) ?? new Set();
    this.byUser.set(userId, feeds);
    const feed = new ReminderFeed(
      (behind) => void this.fill(userId, behind),
      (closed) => {
        feeds.delete(closed);
        if (feeds.size === 0) this.byUser.delete(userId);
      },
    );
    feeds.add(feed);
    void this.fill(userId, feed);
    return feed;
  }

  /** Hands reminders that fell due to the sockets of their users; answers what was new to a socket, once for each. */
  show(reminders: readonly Reminder[]): Reminder[] {
    const shown: Reminder[] = [];
    for (const [userId, due] of groupBy(reminders, ({ userId }) => userId)) {
      for (const feed of this.of(userId))
        for (const reminder of due) if (!feed.hasShown(reminder) && feed.offer(reminder)) shown.push(reminder);
    }
    return shown;
  }

  private of(userId: string): Iterable<ReminderFeed> {
    return this.byUser.get(userId) ?? [];
  }

  private async fill(userId: string, feed: ReminderFeed): Promise<void> {
    try {
      for await (const page of remindersDue(this.app.db, { userId }, this.app.now())) {
        if (!page.every((reminder) => feed.offer(reminder))) return;
      }
    } catch (error) {
      // Ended, so that the client connects again and is filled then: a socket that looks alive and is not would be worse.
      this.app.logger.error({ err: error }, "a socket could not be given its reminders");
      await feed.events.return();
    }
  }
}

export const feedsOf = perApp((app) => new ReminderFeeds(app));
