import { setTimeout as wait } from "node:timers/promises";

import { embeddedPid, outsideDatabase } from "../support/busy-database";
import type { Outcome } from "../support/busy-request";
import { oneShopAtATime, SCREENS_BACK_MS, type BusyShop } from "../support/busy-shop";
import { countOf, expectInTime, expectWhole, longestOf, report } from "../support/fault-report";
import { until } from "../support/figures";
import { openSlowLink, type SlowLink } from "../support/slow-link";
import { startSmallMariadb } from "../support/small-database";
import { startTcpMariadb } from "../support/tcp-mariadb";

jest.setTimeout(600_000);

const open = oneShopAtATime();
let link: SlowLink | undefined;
afterEach(async () => {
  await link?.close();
  link = undefined;
});

const ms = (time: number) => `${Math.ceil(time)} ms`;

/** Reads one page after the other for so long, and answers what came of each and when. */
async function readFor(shop: BusyShop, lastsMs: number) {
  const reads: { outcome: Outcome; took: number }[] = [];
  for (const end = performance.now() + lastsMs; performance.now() < end;) {
    const startedAt = performance.now();
    const outcome = await shop.read();
    reads.push({ outcome, took: performance.now() - startedAt });
  }
  return reads;
}

test("the database is killed: service is back within 5 s, and the server was not started again", async () => {
  const BACK_MS = 5_000;
  await expectInTime({ back: BACK_MS, screens: SCREENS_BACK_MS }, async () => {
    const shop = await open();
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
    expect(shop.server.process.exitCode).toBeNull();
    return { back, screens };
  });
});

test("the database hangs for 30 s: each request is answered 503 within 5 s, and service is back 2 s after it", async () => {
  const HANGS_MS = 30_000;
  const ANSWER_MS = 5_000;
  const BACK_MS = 2_000;
  await expectInTime({ slowest: ANSWER_MS, back: BACK_MS, screens: SCREENS_BACK_MS }, async () => {
    const shop = await open();
    const pid = embeddedPid(shop.dataDir);
    const stoppedAt = performance.now();
    process.kill(pid, "SIGSTOP");
    const reads = await readFor(shop, HANGS_MS);
    process.kill(pid, "SIGCONT");
    const resumedAt = performance.now();
    const back = await shop.waitUntilBack(resumedAt, 30_000);
    const screens = await shop.waitForScreens(resumedAt);
    const judged = await shop.judge();
    const meanwhile = shop.writes.filter(({ startedAt, endedAt }) => endedAt > stoppedAt && startedAt < resumedAt);
    const slowest = Math.max(longestOf(meanwhile), ...reads.map(({ took }) => took));
    const turnedAway = countOf(meanwhile, "unavailable");
    const otherReads = reads.filter(({ outcome }) => outcome !== "unavailable");
    report("database stopped for 30 s", shop, judged, {
      "writes told to come later": [turnedAway, "more than 0"],
      "reads told anything else": [`${otherReads.length} of ${reads.length}`, "0"],
      "longest answer meanwhile": [ms(slowest), `at most ${ANSWER_MS} ms`],
      "every client served again after": [ms(back), `at most ${BACK_MS} ms`],
      "every screen back after": [ms(screens), `at most ${SCREENS_BACK_MS} ms`],
    });
    expectWhole(shop, judged);
    expect(meanwhile.filter(({ outcome }) => outcome === "unanswered")).toEqual([]);
    expect(turnedAway).toBeGreaterThan(0);
    expect(reads.length).toBeGreaterThan(0);
    expect(otherReads).toEqual([]);
    return { slowest, back, screens };
  });
});

test("the database's disk is full: writes are told so by a 503, reads go on, and all is well once there is room", async () => {
  const FULL_WITHIN_MS = 60_000;
  const LASTS_MS = 5_000;
  const BACK_MS = 5_000;
  await expectInTime({ back: BACK_MS }, async () => {
    const small = await startSmallMariadb();
    const shop = await open({ database: outsideDatabase(small.mariadb) });
    const giveBack = small.fill();
    const turnedAway = () => countOf(shop.writes, "unavailable");
    // What its files have room for is still stored.
    await until(() => turnedAway() > 0, FULL_WITHIN_MS);
    const reads = await readFor(shop, LASTS_MS);
    const away = turnedAway();
    giveBack();
    const roomAt = performance.now();
    const back = await shop.waitUntilBack(roomAt, 90_000);
    const judged = await shop.judge();
    const failedReads = reads.filter(({ outcome }) => outcome !== "acknowledged").length;
    report("disk full", shop, judged, {
      "writes told to come later": [away, "more than 0"],
      "reads that failed": [`${failedReads} of ${reads.length}`, "0"],
      "every client served again after": [ms(back), `at most ${BACK_MS} ms`],
    });
    expectWhole(shop, judged);
    expect(away).toBeGreaterThan(0);
    expect(reads.length).toBeGreaterThan(0);
    expect(failedReads).toBe(0);
    return { back };
  });
});

test("200 ms lie between the server and its database: no error, and no wait for a connection that is too long", async () => {
  const EACH_WAY_MS = 100;
  const LASTS_MS = 15_000;
  const mariadb = await startTcpMariadb();
  link = await openSlowLink(mariadb.url, EACH_WAY_MS);
  const shop = await open({ database: outsideDatabase(mariadb, link.url), dueInS: 15 });
  const [openedAt, sentBefore] = [performance.now(), link.sent()];
  await wait(LASTS_MS);
  const judged = await shop.judge();
  const done = shop.writes.filter(({ endedAt }) => endedAt > openedAt);
  const failed = shop.writes.length - countOf(shop.writes, "acknowledged");
  report("200 ms to the database", shop, judged, {
    "writes that failed": [failed, "0"],
    "longest answer": [ms(longestOf(shop.writes)), "for information"],
    "writes a second": [((done.length * 1_000) / LASTS_MS).toFixed(1), "for information"],
    "statements a write, with all that runs beside": [
      Math.round((link.sent() - sentBefore) / done.length),
      "for information",
    ],
  });
  expectWhole(shop, judged);
  expect(failed).toBe(0);
});
