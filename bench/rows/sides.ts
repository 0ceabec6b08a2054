import type { Request, Side } from "../load";
import { floorSide, type Shop } from "../shop";

/** The rep in whose name all is asked. */
export const REP = 2;

/** One that is long enough for a steady rate, twenty clients as in a shop with twenty people. */
export const steady = (isShort: boolean) => ({ clients: 20, seconds: isShort ? 1 : 2 });
export const WARM_UP = { clients: 20, seconds: 2 };

/** An operation of GraphQL as a browser sends it. */
export const operation = (query: string, variables: object): Request => ({
  method: "POST",
  path: "/graphql",
  body: JSON.stringify({ query, variables }),
});

/** The product and a floor that are asked for the same. */
export async function sidesOf(
  shop: Shop,
  floor: "raw" | "bare",
  asks: readonly Request[],
  ofFloor = asks,
): Promise<{ product: Side; floor: Side }> {
  return { product: await shop.as(REP, asks), floor: floorSide(shop[floor], ofFloor) };
}
