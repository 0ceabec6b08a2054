import { LiveFeed } from "./live-feed";
import { perApp } from "./per-app";
import type { PubSub } from "./pubsub";
import type { RecordChange } from "./record-changes";

interface Listening {
  concerns(this: void, change: RecordChange): boolean;
  feed: LiveFeed;
}

/** The subscribers of this process to changed records. They share one ear, however many they are. */
export class LiveFeeds {
  private readonly listening = new Set<Listening>();

  constructor(pubsub: PubSub) {
    pubsub.subscribe("recordChanged", (change) => {
      for (const { concerns, feed } of this.listening) if (concerns(change)) feed.offer(change);
    });
  }

  /** A feed of the changes that `concerns` accepts, from now on until it is ended. */
  open(concerns: (change: RecordChange) => boolean): LiveFeed {
    const feed = new LiveFeed(() => {
      this.listening.delete(added);
    });
    const added = { concerns, feed };
    this.listening.add(added);
    return feed;
  }
}

export const liveFeedsOf = perApp((app) => new LiveFeeds(app.pubsub));
