import { setTimeout as wait } from "node:timers/promises";

import { print, until } from "../support/figures";
import type { ReminderScreen, Shown } from "../support/reminder-screen";
import { Shop } from "../support/shop";
import { shiftedClock } from "../support/shifted-clock";
import { startTestRedis, type TestRedis } from "../support/test-redis";

jest.setTimeout(180_000);

let shop: Shop;
let redis: TestRedis | undefined;
afterEach(async () => {
  await shop.close();
  await redis?.remove();
  redis = undefined;
});

const receivedBy = (screens: readonly ReminderScreen[]): Shown[] => screens.flatMap(({ received }) => received);
const shownOn = (screens: readonly ReminderScreen[]) => screens.reduce((sum, { shown }) => sum + shown.size, 0);
const doubledOn = (screens: readonly ReminderScreen[]) => screens.reduce((sum, { doubled }) => sum + doubled, 0);

test("a server that was stopped for three hours shows all 500 reminders of that time at once, marked late", async () => {
  const REMINDERS = 500;
  const HOURS_MS = 3 * 3_600_000;
  shop = await Shop.open(2);
  const before = await shop.serve();
  const stoppedAt = Date.now();
  await shop.plan(REMINDERS, (index) => new Date(stoppedAt + 60_000 + index * 20_000));
  expect(await before.stop()).toBe(0);

  const started = performance.now();
  const { url } = await shop.serve(shiftedClock(HOURS_MS / 1_000));
  const now = new Date(Date.now() + HOURS_MS);
  const screens = await shop.screens(() => url, { now });
  await Promise.all(screens.map((screen) => screen.connect()));
  await until(() => shownOn(screens) >= REMINDERS, 30_000);
  const took = performance.now() - started;
  const late = receivedBy(screens).filter(({ isLate }) => isLate).length;

  print("stopped over 500 due times, for three hours", {
    "shown after the start": [`${Math.round(took)} ms`, "at most 10,000 ms"],
    lost: [REMINDERS - shownOn(screens), "0"],
    "marked late": [late, "all"],
  });
  expect(shownOn(screens)).toBe(REMINDERS);
  expect(late).toBe(REMINDERS);
  expect(doubledOn(screens)).toBe(0);
  expect(took).toBeLessThanOrEqual(10_000);
});

test("Redis goes away and comes back in the middle: no reminder is lost, and none is late", async () => {
  const REMINDERS = 600;
  const EVERY_MS = 20;
  redis = await startTestRedis();
  shop = await Shop.open(40);
  const servers = [await shop.serve({ REDIS_URL: redis.url }), await shop.serve({ REDIS_URL: redis.url })];
  let turn = 0;
  const screens = await shop.screens(() => servers[(turn += 1) % servers.length]!.url);
  await Promise.all(screens.map((screen) => screen.connect()));
  const first = Date.now() + 4_000;
  await shop.plan(REMINDERS, (index) => new Date(first + index * EVERY_MS));

  await wait(Math.max(0, first + 3_000 - Date.now()));
  await redis.kill();
  await wait(4_000);
  redis.start();
  await until(() => shownOn(screens) >= REMINDERS, first + REMINDERS * EVERY_MS + 20_000 - Date.now());
  const lag = Math.max(...receivedBy(screens).map(({ lagMs }) => lagMs));

  print("Redis stopped for four seconds and started again", {
    lost: [REMINDERS - shownOn(screens), "0"],
    "longest lag": [`${lag} ms`, "at most 2,000 ms"],
    doubled: [doubledOn(screens), "0"],
  });
  expect(shownOn(screens)).toBe(REMINDERS);
  expect(lag).toBeLessThanOrEqual(2_000);
  expect(doubledOn(screens)).toBe(0);
});

test("a database that hangs for 20 seconds loses nothing: all is shown when it is back", async () => {
  const REMINDERS = 500;
  const HANGS_MS = 20_000;
  shop = await Shop.open(100);
  const { url, process: server } = await shop.serve();
  const screens = await shop.screens(() => url);
  await Promise.all(screens.map((screen) => screen.connect()));
  const first = Date.now() + 4_000;
  // From a while before it hangs until a while before it is back.
  await shop.plan(REMINDERS, (index) => new Date(first + index * 44));

  await wait(Math.max(0, first + 3_000 - Date.now()));
  shop.mariadb.freeze();
  await wait(HANGS_MS);
  shop.mariadb.thaw();
  const back = Date.now();
  await until(() => shownOn(screens) >= REMINDERS, 30_000);
  const after = Math.max(...receivedBy(screens).map(({ at }) => at)) - back;
  await wait(2_000);

  print("the database stopped for 20 seconds", {
    lost: [REMINDERS - shownOn(screens), "0"],
    "all shown after its return": [`${after} ms`, "at most 3,000 ms"],
    doubled: [doubledOn(screens), "0"],
  });
  expect(shownOn(screens)).toBe(REMINDERS);
  expect(after).toBeLessThanOrEqual(3_000);
  expect(doubledOn(screens)).toBe(0);
  expect(server.exitCode).toBeNull();
});
