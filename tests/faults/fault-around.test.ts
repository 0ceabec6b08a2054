import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { oneShopAtATime } from "../support/busy-shop";
import { countOf, expectInTime, expectWhole, longestOf, report } from "../support/fault-report";
import { startTestRedis, type TestRedis } from "../support/test-redis";

jest.setTimeout(600_000);

const HOUR_MS = 3_600_000;
/** How long each state of things lasts. */
const LASTS_MS = 5_000;

const open = oneShopAtATime();
let redis: TestRedis | undefined;
let directory: string | undefined;

async function clear(): Promise<void> {
  await redis?.remove();
  redis = undefined;
  if (directory) rmSync(directory, { recursive: true });
  directory = undefined;
}
afterEach(clear);

const ms = (time: number) => `${Math.ceil(time)} ms`;

test("Redis is killed, and comes back: no write notices", async () => {
  const ANSWER_MS = 1_000;
  await expectInTime({ slowest: ANSWER_MS }, async () => {
    await clear();
    redis = await startTestRedis();
    const shop = await open({ settings: { REDIS_URL: redis.url } });
    const killedAt = performance.now();
    await redis.kill();
    await wait(LASTS_MS);
    redis.start();
    await wait(LASTS_MS);
    const judged = await shop.judge();
    const meanwhile = shop.writes.filter(({ startedAt }) => startedAt > killedAt);
    const slowest = longestOf(meanwhile);
    report("Redis killed for 5 s", shop, judged, {
      "writes since that failed": [meanwhile.length - countOf(meanwhile, "acknowledged"), "0"],
      "longest answer since": [ms(slowest), `at most ${ANSWER_MS} ms`],
    });
    expectWhole(shop, judged);
    expect(meanwhile.filter(({ outcome }) => outcome !== "acknowledged")).toEqual([]);
    return { slowest };
  });
});

test("the server's clock jumps an hour ahead, then two hours back, then to where it was", async () => {
  await expectInTime({ back: LASTS_MS }, async () => {
    await clear();
    directory = mkdtempSync(join(tmpdir(), "crm-clock-"));
    const clock = join(directory, "clock");
    const shop = await open({
      settings: { NODE_OPTIONS: "--require ./tests/support/preload/move-clock.cjs", CLOCK_FILE: clock },
    });
    const jumpedAt: number[] = [];
    const notShown: number[] = [];
    for (const hours of [1, -1, 0]) {
      writeFileSync(clock, String(hours * HOUR_MS));
      shop.clockShiftMs = hours * HOUR_MS;
      jumpedAt.push(performance.now());
      shop.server.process.kill("SIGUSR2");
      await wait(LASTS_MS);
      notShown.push(await shop.countNotShown());
    }
    const back = await shop.waitUntilBack(jumpedAt.at(-1)!, 30_000);
    const judged = await shop.judge();
    // A call that was on its way when the clock jumped over its time is in the past then, and is refused for that.
    const isAcrossJump = ({ startedAt, endedAt }: { startedAt: number; endedAt: number }) =>
      jumpedAt.some((at) => startedAt < at + 500 && endedAt > at);
    const failed = shop.writes.filter((write) => write.outcome !== "acknowledged" && !isAcrossJump(write));
    const closings = shop.sockets.reduce((sum, { closings }) => sum + closings.length, 0);
    report("clock moved by +1 h, -1 h and back", shop, judged, {
      "writes that failed but for those under way": [failed.length, "0"],
      "every client served again after": [ms(back), `at most ${LASTS_MS} ms`],
      "due and not shown, after each jump": [notShown.join(", "), "0, 0, 0"],
      "sockets closed": [closings, "0"],
    });
    expectWhole(shop, judged, isAcrossJump);
    expect(notShown).toEqual([0, 0, 0]);
    expect(failed).toEqual([]);
    expect(closings).toBe(0);
    return { back };
  });
});
