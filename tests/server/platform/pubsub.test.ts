import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";

import { createPubSub } from "../../../server/platform/pubsub";
import { freePort } from "../../support/free-port";

const silent = pino({ level: "silent" });
const message = { sessionId: "s" };

function startRedis(port: number, dir: string): ChildProcess {
  return spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", dir], {
    stdio: "ignore",
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));

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
  let port: number;
  let dir: string;
  let redis: ChildProcess;
  beforeEach(async () => {
    port = await freePort();
    dir = mkdtempSync(join(tmpdir(), "crm-redis-"));
    redis = startRedis(port, dir);
  });
  afterEach(async () => {
    redis.kill();
    await ended(redis);
    rmSync(dir, { recursive: true });
  });

  /** Publishes until it arrives: a subscription over a network takes effect at some time after it was asked for. */
  async function arrives(publish: () => void, listener: jest.Mock): Promise<boolean> {
    for (let attempt = 0; attempt < 100 && listener.mock.calls.length === 0; attempt += 1) {
      publish();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return listener.mock.calls.length > 0;
  }

  it("a message reaches another process, and again after Redis was away; meanwhile nothing fails", async () => {
    const url = `redis://127.0.0.1:${port}`;
    const [one, other] = [createPubSub(url, silent), createPubSub(url, silent)];
    const listener = jest.fn();
    other.subscribe("sessionEnded", listener);
    const publish = () => {
      one.publish("sessionEnded", message);
    };
    expect(await arrives(publish, listener)).toBe(true);
    expect(listener).toHaveBeenCalledWith(message);

    const gone = ended(redis);
    redis.kill("SIGKILL");
    await gone;
    publish();
    listener.mockClear();
    redis = startRedis(port, dir);
    expect(await arrives(publish, listener)).toBe(true);
    one.close();
    other.close();
  });
});
