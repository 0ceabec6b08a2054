import { setTimeout as wait } from "node:timers/promises";

import { expectInTime } from "../support/fault-report";
import { print, until } from "../support/figures";
import { memoryOf } from "../support/memory";
import { Shop } from "../support/shop";

const PEOPLE = 1_000;
const REMINDERS = 5_000;
const SHOWN_WITHIN_MS = 5_000;
const MAX_GROWTH_MB = 100;

jest.setTimeout(400_000);

let shop: Shop | undefined;
const close = async () => {
  await shop?.close();
  shop = undefined;
};
afterEach(close);

/** Answers how long after the first was due the last was on its screen. */
async function flood(): Promise<{ took: number }> {
  await close();
  shop = await Shop.open(PEOPLE);
  const server = await shop.serve({ NODE_OPTIONS: "--import ./tests/support/preload/collect-garbage.mjs" });
  const screens = await shop.screens(() => server.url);
  await Promise.all(screens.map((screen) => screen.connect()));
  const memory = memoryOf(server.process);
  const before = await memory.settled();

  const due = Date.now() + 15_000;
  await shop.plan(REMINDERS, (index) => new Date(due + (index % 1_000)));
  const planned = Date.now();
  const shown = () => screens.reduce((sum, screen) => sum + screen.shown.size, 0);
  await until(() => shown() >= REMINDERS, due - planned + 30_000);
  const took = Math.max(...screens.flatMap(({ received }) => received.map(({ at }) => at))) - due;
  // Whatever would come a second time has come by the time that the reader has looked again.
  await wait(3_000);
  const received = screens.reduce((sum, screen) => sum + screen.received.length, 0);
  const peak = memory.peak();
  const after = await memory.settled();

  print("5,000 reminders in one second to 1,000 sockets", {
    shown: [shown(), "all"],
    doubled: [received - shown(), "0"],
    "all shown after": [`${took} ms`, `at most ${SHOWN_WITHIN_MS} ms`],
    "memory growth": [`${after - before} MB`, `less than ${MAX_GROWTH_MB} MB`],
    "from, peak, to": [`${before}, ${peak}, ${after} MB`, "for comparison"],
  });
  expect(planned).toBeLessThan(due);
  expect(shown()).toBe(REMINDERS);
  expect(received).toBe(REMINDERS);
  expect(after - before).toBeLessThan(MAX_GROWTH_MB);
  expect(screens.flatMap(({ closeCodes }) => closeCodes).length).toBe(0);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  return { took };
}

test("5,000 reminders that are due in one second reach 1,000 sockets, each once", () =>
  expectInTime({ took: SHOWN_WITHIN_MS }, flood));
