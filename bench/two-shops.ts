import { setTimeout as wait } from "node:timers/promises";

import { withShop, type Shop } from "./shop";

/** The same business in small and grown. */
export interface TwoShops {
  readonly small: Shop;
  readonly grown: Shop;
}

const LOOKS_EVERY_MS = 500;

/** Until the server has added up all days for its reports: a million leads keep it busy for a while. */
async function atRest(shop: Shop): Promise<void> {
  const isWaiting = async () => {
    const metrics = await (await fetch(new URL("/metrics", shop.server().url))).text();
    return !/^tend_report_days_waiting 0$/m.test(metrics);
  };
  while (await isWaiting()) await wait(LOOKS_EVERY_MS);
}

/** Runs something with a shop of ten thousand leads beside one of a million; filling the second one takes minutes. */
export const withTwoShops = (work: (shops: TwoShops) => Promise<void>): Promise<void> =>
  withShop(10_000, (small) =>
    withShop(1_000_000, async (grown) => {
      for (const shop of [small, grown]) await atRest(shop);
      await work({ small, grown });
    }),
  );
