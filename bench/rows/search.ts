import { waitFor } from "../latency";
import { LEADS } from "../operations";
import type { Figure, Row } from "../row";
import type { TwoShops } from "../two-shops";
import { operation, REP } from "./sides";

const TIMES = 50;

/** What is typed, and how long it may take, in ms. */
const sought: readonly { name: string; search: string; atMost: number }[] = [
  { name: "a word of one lead", search: "customer471147", atMost: 20 },
  { name: "a word that nobody has", search: "zeppelin", atMost: 20 },
  { name: "a phone number", search: "0151 00471147", atMost: 20 },
  { name: "a word of every tenth lead", search: "bakery", atMost: 300 },
];

export const search: Row<TwoShops> = {
  id: "search",
  title: "searching a million leads",
  async run({ grown }) {
    const figures: Figure[] = [];
    for (const { name, search: word, atMost } of sought) {
      const side = await grown.as(REP, [operation(LEADS, { filter: { search: word } })]);
      figures.push({ name, is: await waitFor(side, TIMES), atMost, unit: "ms" });
    }
    return figures;
  },
};
