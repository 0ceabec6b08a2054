import { oneShopAtATime, SCREENS_BACK_MS } from "../support/busy-shop";
import { countOf, expectInTime, expectWhole, report } from "../support/fault-report";
import { until } from "../support/figures";

jest.setTimeout(600_000);

const open = oneShopAtATime();

const ms = (time: number) => `${Math.ceil(time)} ms`;

test("the server is killed and started again: service is back within 5 s, with its database", async () => {
  const BACK_MS = 5_000;
  await expectInTime({ back: BACK_MS, screens: SCREENS_BACK_MS }, async () => {
    const shop = await open();
    const killedAt = performance.now();
    await shop.server.kill();
    await shop.serve();
    const back = await shop.waitUntilBack(killedAt, 30_000);
    const screens = await shop.waitForScreens(killedAt);
    const judged = await shop.judge();
    report("server killed", shop, judged, {
      "every client served again after": [ms(back), `at most ${BACK_MS} ms`],
      "every screen back after": [ms(screens), `at most ${SCREENS_BACK_MS} ms`],
    });
    expectWhole(shop, judged);
    return { back, screens };
  });
});

test("the server is told to end under load: what is under way is finished, sockets are told, and it is gone within 10 s", async () => {
  const GONE_MS = 10_000;
  const GOING_AWAY = 1001;
  /** A third of the server's own: what is sent so soon after it was told is still answered. */
  const LAST_CALL_MS = 100;
  await expectInTime({ took: GONE_MS }, async () => {
    const shop = await open();
    const { process: server } = shop.server;
    const exited = new Promise<number | null>((resolve) => server.once("exit", resolve));
    // A fast machine has moments in which nobody waits for anything.
    await until(() => shop.clients.some(({ isWaiting }) => isWaiting), 10_000);
    const toldAt = performance.now();
    server.kill("SIGTERM");
    const code = await exited;
    const took = performance.now() - toldAt;
    await shop.serve();
    await shop.waitUntilBack(toldAt + took, 30_000);
    await shop.waitForScreens(toldAt);
    const judged = await shop.judge();
    const underWay = shop.writes.filter(({ startedAt, endedAt }) => startedAt < toldAt && endedAt > toldAt);
    const duringLastCall = shop.writes.filter(
      ({ startedAt }) => startedAt > toldAt && startedAt < toldAt + LAST_CALL_MS,
    );
    const cutOff = duringLastCall.filter(({ outcome }) => outcome === "unanswered");
    const first = shop.sockets.map(({ closings }) => closings[0]?.code);
    report("server told to end", shop, judged, {
      "exit code": [String(code), "0"],
      "gone after": [ms(took), `at most ${GONE_MS} ms`],
      "under way and finished": [`${countOf(underWay, "acknowledged")} of ${underWay.length}`, "all"],
      "sent right after and cut off": [`${cutOff.length} of ${duringLastCall.length}`, "0"],
      "sockets told 1001": [first.filter((told) => told === GOING_AWAY).length, "all"],
    });
    expectWhole(shop, judged);
    expect(code).toBe(0);
    expect(underWay.length).toBeGreaterThan(0);
    expect(underWay.filter(({ outcome }) => outcome !== "acknowledged")).toEqual([]);
    expect(cutOff).toEqual([]);
    expect(first.filter((told) => told !== GOING_AWAY)).toEqual([]);
    return { took };
  });
});

test("1,000 sockets come back at once: all are in within 15 s of the restart, and nobody gets a 5xx", async () => {
  const WAITING = 950;
  await expectInTime({ screens: SCREENS_BACK_MS }, async () => {
    const shop = await open({ waiting: WAITING });
    const killedAt = performance.now();
    await shop.server.kill();
    await shop.serve();
    const servedAt = performance.now();
    const screens = await shop.waitForScreens(servedAt, 60_000);
    const judged = await shop.judge();
    const since = shop.writes.filter(({ startedAt }) => startedAt > killedAt);
    const fiveHundreds = countOf(since, "unavailable") + countOf(since, "faulty");
    // 1006 is told of a server that was killed, that is not there yet, and that answers the handshake with an error.
    const isSentAway = ({ code, at }: { code: number; at: number }) => code !== 1006 || at > servedAt;
    const sentAway = shop.sockets.flatMap(({ closings }) => closings).filter(isSentAway).length;
    report("server killed", shop, judged, {
      "every socket back after": [ms(screens), `at most ${SCREENS_BACK_MS} ms`],
      "sockets sent away": [sentAway, "0"],
      "answers with a 5xx": [fiveHundreds, "0"],
    });
    expectWhole(shop, judged);
    expect(sentAway).toBe(0);
    expect(fiveHundreds).toBe(0);
    return { screens };
  });
});
