import { pino } from "pino";

import { createPubSub } from "../../../server/platform/pubsub";
import { startTestRedis, type TestRedis } from "../../support/test-redis";

const silent = pino({ level: "silent" });
const message = { sessionId: "s" };

describe("within one process", () => {
  it("a message reaches its topic's listeners until they leave", () => {
    const pubsub = createPubSub(undefined, silent);
    const listener = jest.fn();
    const leave = pubsub.subscribe("sessionEnded", listener);
    pubsub.publish("sessionEnded", message);
    leave();
    pubsub.publish("sessionEnded", message);
    expect(listener.mock.calls).toEqual([[message]]);
  });
});

describe("over Redis", () => {
  let redis: TestRedis;
  beforeEach(async () => {
    redis = await startTestRedis();
  });
  afterEach(() => redis.remove());

  /** Publishes until it arrives: a subscription over a network takes effect at some time after it was asked for. */
  async function arrives(publish: () => void, listener: jest.Mock): Promise<boolean> {
    for (let attempt = 0; attempt < 100 && listener.mock.calls.length === 0; attempt += 1) {
      publish();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return listener.mock.calls.length > 0;
  }

  it("a message reaches another process, and again after Redis was away; meanwhile nothing fails", async () => {
    const { url } = redis;
    const [one, other] = [createPubSub(url, silent), createPubSub(url, silent)];
    const listener = jest.fn();
    other.subscribe("sessionEnded", listener);
    const publish = () => {
      one.publish("sessionEnded", message);
    };
    expect(await arrives(publish, listener)).toBe(true);
    expect(listener).toHaveBeenCalledWith(message);

    await redis.kill();
    publish();
    listener.mockClear();
    redis.start();
    expect(await arrives(publish, listener)).toBe(true);
    one.close();
    other.close();
  });

  it("a message reaches its own process once, whether Redis is there or not", async () => {
    const [one, other] = [createPubSub(redis.url, silent), createPubSub(redis.url, silent)];
    const [here, there] = [jest.fn(), jest.fn()];
    one.subscribe("sessionEnded", here);
    other.subscribe("sessionEnded", there);
    let published = 0;
    const publish = () => {
      one.publish("sessionEnded", message);
      published += 1;
    };
    expect(await arrives(publish, there)).toBe(true);
    expect(here).toHaveBeenCalledTimes(published);
    await redis.kill();
    publish();
    expect(here).toHaveBeenCalledTimes(published);
    one.close();
    other.close();
  });
});
