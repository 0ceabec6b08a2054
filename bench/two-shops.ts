import { withShop, type Shop } from "./shop";

/** The same business in small and grown. */
export interface TwoShops {
  readonly small: Shop;
  readonly grown: Shop;
}

/** Runs something with a shop of ten thousand leads beside one of a million; filling the second one takes minutes. */
export const withTwoShops = (work: (shops: TwoShops) => Promise<void>): Promise<void> =>
  withShop(10_000, (small) => withShop(1_000_000, (grown) => work({ small, grown })));
