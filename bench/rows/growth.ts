import { makeBusy } from "../busy-leads";
import { timedAnswer, waitFor, waitForBoth } from "../latency";
import type { Request } from "../load";
import { LEAD_PAGE, LEADS, LEADS_WITH_TOTAL, TODAY } from "../operations";
import type { Figure, Row } from "../row";
import type { TwoShops } from "../two-shops";
import { operation, REP } from "./sides";

const TIMES = 50;

const mine = { filter: { mine: true, status: ["PENDING", "MISSED"] } };
const byUpdate = { sort: { by: "UPDATED", direction: "DESC" } };

/** What is asked of either shop, and what a page is called whose total is counted too. */
const pages: Record<string, { title: string; variables: object }> = {
  "by-status": { title: "by status", variables: { filter: { status: ["INTERESTED"] } } },
  "by-owner": { title: "by owner", variables: { filter: { ownerId: String(REP) } } },
  "by-update": { title: "by their last update", variables: byUpdate },
};

/** What one client waits for with a million leads, beside the same with ten thousand. */
const growing = (
  id: string,
  title: string,
  ask: Request,
  prepare?: (shops: TwoShops) => Promise<void>,
): Row<TwoShops> => ({
  id,
  title: `${title}, with a million leads against ten thousand`,
  async run(shops) {
    await prepare?.(shops);
    const [grown, small] = await waitForBoth(
      timedAnswer(await shops.grown.as(REP, [ask])),
      timedAnswer(await shops.small.as(REP, [ask])),
      TIMES,
    );
    return [
      { name: "of the time at ten thousand", is: grown / small, atMost: 1.5, unit: "×" },
      { name: "a million", is: grown, unit: "ms" },
      { name: "ten thousand", is: small, unit: "ms" },
    ];
  },
});

const BUSY = 4711;

const busyLead = async ({ small, grown }: TwoShops): Promise<void> => {
  for (const { db } of [small, grown]) await makeBusy(db, [BUSY]);
};

export const growthRows: readonly Row<TwoShops>[] = [
  ...Object.entries(pages).map(([id, { title, variables }]) =>
    growing(`growth-${id}`, `a list ${title}`, operation(LEADS, variables)),
  ),
  growing("growth-lead-page", "a lead's page", operation(LEAD_PAGE, { id: String(BUSY) }), busyLead),
  growing("growth-today", "the Today page", operation(TODAY.replace("total\n", ""), mine)),
];

/** Whether counting up to ten thousand stays cheap. */
export const growthTotals: Row<TwoShops> = {
  id: "growth-totals",
  title: "the same lists with their totals, exact to 10,000, of a million leads",
  async run({ grown }) {
    const asks = Object.values(pages).map(
      ({ title, variables }) => [title, operation(LEADS_WITH_TOTAL, variables)] as const,
    );
    const figures: Figure[] = [];
    for (const [name, ask] of [...asks, ["the Today page", operation(TODAY, mine)] as const]) {
      figures.push({ name, is: await waitFor(await grown.as(REP, [ask]), TIMES), atMost: 30, unit: "ms" });
    }
    return figures;
  },
};
