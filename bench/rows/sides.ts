import type { Comparison } from "../compare";
import type { Request, Side } from "../load";
import type { Pace } from "../row";
import { floorSide, type Shop } from "../shop";

/** The rep in whose name all is asked. */
export const REP = 2;

/** As in a shop with twenty people. */
const CLIENTS = 20;

const forSeconds = (seconds: number) => ({ clients: CLIENTS, seconds });

/**
 * Many short turns: what slows the machine for some seconds then falls on both, or on few of them. Before the first one as long
 * as it takes until what is asked for often is compiled: the product has more of that, and takes longer for each request.
 */
export const efforts = ({ isShort }: Pace): Pick<Comparison, "turns" | "effort" | "warmUp"> => ({
  turns: isShort ? 5 : 8,
  effort: forSeconds(1),
  warmUp: { floor: forSeconds(isShort ? 1 : 3), product: forSeconds(isShort ? 2 : 10) },
});

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
