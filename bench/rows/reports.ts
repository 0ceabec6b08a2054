import { waitFor } from "../latency";
import type { Figure, Row } from "../row";
import type { TwoShops } from "../two-shops";
import { operation } from "./sides";

const TIMES = 10;
/** An ADMIN, who looks after the team. */
const OWNER = 1;
const YEAR_MS = 365 * 86_400_000;

const CONVERSIONS = `query Conversions($from: DateTimeISO!, $to: DateTimeISO!, $groupBy: ConversionGroup!) {
  conversions(scope: TEAM, from: $from, to: $to, groupBy: $groupBy) {
    rows { key label created converted rate }
    total { created converted rate }
  }
}`;

const PERFORMANCE = `query Performance($from: DateTimeISO!, $to: DateTimeISO!) {
  followUpPerformance(scope: TEAM, from: $from, to: $to) { completed completedOnTime missed meanDelayMinutes user { id name } }
}`;

const STANDING = `query Standing {
  dashboard(scope: TEAM) { overdueCount leadsByStatus { status count } noNextStepCount convertedThisMonth }
}`;

const OPEN = `query Open {
  openFollowUps(scope: TEAM) { pending overdue missed user { id name } }
}`;

export const reports: Row<TwoShops> = {
  id: "reports",
  title: "reports over a year of a million leads",
  async run({ grown }) {
    const to = new Date();
    const year = { from: new Date(to.getTime() - YEAR_MS).toISOString(), to: to.toISOString() };
    const conversions = ["DAY", "WEEK", "MONTH", "OWNER", "SOURCE"].map(
      (groupBy) => [`conversions by ${groupBy.toLowerCase()}`, operation(CONVERSIONS, { ...year, groupBy })] as const,
    );
    const asks = [
      ...conversions,
      ["how reliably follow-ups were done", operation(PERFORMANCE, year)] as const,
      ["how things stand", operation(STANDING, {})] as const,
      ["what everybody still has to do", operation(OPEN, {})] as const,
    ];
    const figures: Figure[] = [];
    for (const [name, ask] of asks) {
      figures.push({ name, is: await waitFor(await grown.as(OWNER, [ask]), TIMES), atMost: 500, unit: "ms" });
    }
    return figures;
  },
};
