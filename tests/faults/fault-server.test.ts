import { BusyShop, SCREENS_BACK_MS } from "../support/busy-shop";
import { expectWhole, report } from "../support/fault-report";

jest.setTimeout(120_000);

let shop: BusyShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const ms = (time: number) => `${Math.ceil(time)} ms`;

test("the server is killed and started again: service is back within 5 s, with its database", async () => {
  const BACK_MS = 5_000;
  shop = await BusyShop.open();
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
  expect(back).toBeLessThanOrEqual(BACK_MS);
  expect(screens).toBeLessThanOrEqual(SCREENS_BACK_MS);
});
