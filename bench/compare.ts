import { rateOf, type Effort, type Side } from "./load";
import type { Figure } from "./row";
import { median } from "./statistics";

/** Two that answer the same, and how much of the second one's speed the first must have. */
export interface Comparison {
  readonly product: Side;
  readonly floor: Side;
  readonly atLeast: number;
  /** How often each of the two has its turn. */
  readonly turns: number;
  readonly effort: Effort;
  readonly warmUp: Readonly<Record<"product" | "floor", Effort>>;
}

/**
 * Loads the two in turns and compares within each pair: what else the machine does meanwhile slows both alike. Which of them
 * begins changes from pair to pair.
 */
export async function compare({ product, floor, atLeast, turns, effort, warmUp }: Comparison): Promise<Figure[]> {
  await rateOf(floor, warmUp.floor);
  await rateOf(product, warmUp.product);
  const rates = { product: [] as number[], floor: [] as number[] };
  for (let pair = 0; pair < turns; pair += 1) {
    const inTurn = pair % 2 === 0 ? (["floor", "product"] as const) : (["product", "floor"] as const);
    for (const side of inTurn) rates[side].push(await rateOf({ product, floor }[side], effort));
  }
  const ratios = rates.product.map((rate, pair) => rate / (rates.floor[pair] ?? NaN));
  return [
    {
      name: "of the floor's speed",
      is: median(ratios),
      range: [Math.min(...ratios), Math.max(...ratios)],
      atLeast,
      unit: "×",
    },
    { name: "product", is: median(rates.product), unit: "a second" },
    { name: "floor", is: median(rates.floor), unit: "a second" },
  ];
}
