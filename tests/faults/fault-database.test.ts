import { setTimeout as wait } from "node:timers/promises";

import { embeddedPid } from "../support/busy-database";
import { BusyShop, SCREENS_BACK_MS } from "../support/busy-shop";
import { expectWhole, longestOf, report } from "../support/fault-report";

jest.setTimeout(180_000);

let shop: BusyShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const ms = (time: number) => `${Math.ceil(time)} ms`;

test("the database is killed: service is back within 5 s, and the server was not started again", async () => {
  const BACK_MS = 5_000;
  shop = await BusyShop.open();
  const killedAt = performance.now();
  process.kill(embeddedPid(shop.dataDir), "SIGKILL");
  const back = await shop.waitUntilBack(killedAt, 30_000);
  const screens = await shop.waitForScreens(killedAt);
  const judged = await shop.judge();
  report("database killed", shop, judged, {
    "every client served again after": [ms(back), `at most ${BACK_MS} ms`],
    "every screen back after": [ms(screens), `at most ${SCREENS_BACK_MS} ms`],
  });
  expectWhole(shop, judged);
  expect(back).toBeLessThanOrEqual(BACK_MS);
  expect(screens).toBeLessThanOrEqual(SCREENS_BACK_MS);
  expect(shop.server.process.exitCode).toBeNull();
});

test("the database hangs for 30 s: each request is answered 503 within 5 s, and service is back 2 s after it", async () => {
  const HANGS_MS = 30_000;
  const ANSWER_MS = 5_000;
  const BACK_MS = 2_000;
  shop = await BusyShop.open();
  const pid = embeddedPid(shop.dataDir);
  const stoppedAt = performance.now();
  process.kill(pid, "SIGSTOP");
  await wait(HANGS_MS);
  process.kill(pid, "SIGCONT");
  const resumedAt = performance.now();
  const back = await shop.waitUntilBack(resumedAt, 30_000);
  const screens = await shop.waitForScreens(resumedAt);
  const judged = await shop.judge();
  const meanwhile = shop.writes.filter(({ startedAt, endedAt }) => endedAt > stoppedAt && startedAt < resumedAt);
  const slowest = longestOf(meanwhile);
  report("database stopped for 30 s", shop, judged, {
    "longest answer meanwhile": [ms(slowest), `at most ${ANSWER_MS} ms`],
    "every client served again after": [ms(back), `at most ${BACK_MS} ms`],
    "every screen back after": [ms(screens), `at most ${SCREENS_BACK_MS} ms`],
  });
  expectWhole(shop, judged);
  expect(slowest).toBeLessThanOrEqual(ANSWER_MS);
  expect(meanwhile.filter(({ outcome }) => outcome === "unanswered")).toEqual([]);
  expect(back).toBeLessThanOrEqual(BACK_MS);
  expect(screens).toBeLessThanOrEqual(SCREENS_BACK_MS);
});
