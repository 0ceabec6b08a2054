import { randomUUID } from "node:crypto";
import { createRedisEventTarget } from "@graphql-yoga/redis-event-target";
import { Redis, type RedisOptions } from "ioredis";
import type { Logger } from "pino";

/** Every topic and what it carries: ids only, since a `Date` comes out of Redis as a text. Features merge theirs in. */
export interface Topics {
  /** Whoever holds something for this session lets go of it. */
  sessionEnded: { sessionId: string };
  /** What this user may do, or their time zone, is different now. */
  userChanged: { userId: string };
}

export type Topic = keyof Topics;

/** Carries messages, each of its topic's kind. */
interface Carrier<Carried extends Record<Topic, unknown>> {
  publish<T extends Topic>(topic: T, message: Carried[T]): void;
  /** Answers the function that ends the subscription. */
  subscribe<T extends Topic>(topic: T, listener: (message: Carried[T]) => void): () => void;
  close(): void;
}

/**
 * Tells other parts of this process, and with Redis all processes, that something changed. A message may get lost: it only
 * wakes someone earlier who would look into the database anyway.
 */
export type PubSub = Carrier<Topics>;

/** A message on its way through Redis, which brings it back to whoever sent it too. */
type Sent = { [T in Topic]: { from: string; message: Topics[T] } };

interface Target {
  addEventListener(topic: string, listener: (event: Event) => void): void;
  removeEventListener(topic: string, listener: (event: Event) => void): void;
  dispatchEvent(event: CustomEvent): boolean;
}

function over<Carried extends Record<Topic, unknown>>(target: Target, close: () => void): Carrier<Carried> {
  return {
    publish(topic, message) {
      target.dispatchEvent(new CustomEvent(topic, { detail: message }));
    },
    subscribe(topic, listener) {
      const onEvent = (event: Event) => {
        listener((event as CustomEvent<Parameters<typeof listener>[0]>).detail);
      };
      target.addEventListener(topic, onEvent);
      return () => {
        target.removeEventListener(topic, onEvent);
      };
    },
    close,
  };
}

const withinProcess = (): PubSub => over(new EventTarget(), () => undefined);

function connectToRedis(url: string, logger: Logger, options: RedisOptions): Redis {
  const redis = new Redis(url, { ...options, retryStrategy: (attempt) => Math.min(attempt * 100, 1_000) });
  redis.on("error", (error: Error) => {
    logger.warn({ err: error }, "Redis does not answer; reminders are found by reading the database");
  });
  return redis;
}

function overRedis(url: string, logger: Logger): PubSub {
  // While Redis is away a message fails at once and is dropped: nobody waits for it and nothing piles up.
  const publishClient = connectToRedis(url, logger, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
  // What ioredis asks of a fresh connection is refused once it has subscribed, which on a slow start ended the process.
  const subscribeClient = connectToRedis(url, logger, {
    maxRetriesPerRequest: null,
    enableReadyCheck: false,
    disableClientInfo: true,
  });
  const publish = publishClient.publish.bind(publishClient);
  // The event target awaits no answer, so a rejection that nobody catches would end the process.
  publishClient.publish = (channel: string | Buffer, message: string | Buffer) =>
    publish(channel, message).catch(() => 0);
  const subscribe = subscribeClient.subscribe.bind(subscribeClient);
  subscribeClient.subscribe = (...channels: unknown[]) => subscribe(...(channels as string[])).catch(() => 0);
  const others = over<Sent>(createRedisEventTarget({ publishClient, subscribeClient }), () => {
    publishClient.disconnect();
    subscribeClient.disconnect();
  });
  return besidesHere(others);
}

/** Tells this process itself, whether Redis is there or not, and the others through Redis. */
function besidesHere(others: Carrier<Sent>): PubSub {
  const from = randomUUID();
  const here = withinProcess();
  return {
    publish(topic, message) {
      here.publish(topic, message);
      // The compiler does not see that each topic's message is put into its own envelope.
      others.publish(topic, { from, message } as Sent[typeof topic]);
    },
    subscribe(topic, listener) {
      const leaveHere = here.subscribe(topic, listener);
      const leaveOthers = others.subscribe(topic, (sent) => {
        if (sent.from !== from) listener(sent.message);
      });
      return () => {
        leaveHere();
        leaveOthers();
      };
    },
    close() {
      others.close();
    },
  };
}

/** Within this process, or through Redis when its URL is given. */
export function createPubSub(redisUrl: string | undefined, logger: Logger): PubSub {
  return redisUrl ? overRedis(redisUrl, logger) : withinProcess();
}
