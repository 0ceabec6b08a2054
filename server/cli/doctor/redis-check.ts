import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Redis, type RedisOptions } from "ioredis";

import type { Settings } from "../../platform/env";
import { ok, unchecked, type Finding } from "./finding";

/** It is asked once: whoever wants to know waits in front of a terminal. */
const options: RedisOptions = {
  lazyConnect: true,
  connectTimeout: 2_000,
  commandTimeout: 2_000,
  maxRetriesPerRequest: 0,
  retryStrategy: () => null,
};

/** A message from one connection to another one, as processes wake each other. */
export async function checkRedis({ REDIS_URL }: Pick<Settings, "REDIS_URL">): Promise<Finding> {
  if (!REDIS_URL) return unchecked("Redis", "not used: REDIS_URL is not set");
  const [publisher, subscriber] = [new Redis(REDIS_URL, options), new Redis(REDIS_URL, options)];
  // A command that fails only says that there is no connection; the event says why.
  let why: Error | undefined;
  for (const redis of [publisher, subscriber]) redis.on("error", (error: Error) => (why ??= error));
  try {
    await Promise.all([publisher.connect(), subscriber.connect()]);
    const channel = `doctor-${randomUUID()}`;
    await subscriber.subscribe(channel);
    const arrived = once(subscriber, "message");
    const started = performance.now();
    await publisher.publish(channel, "");
    await arrived;
    return ok("Redis", `a message between two connections took ${Math.ceil(performance.now() - started)} ms`);
  } catch (error) {
    throw why ?? error;
  } finally {
    publisher.disconnect();
    subscriber.disconnect();
  }
}
