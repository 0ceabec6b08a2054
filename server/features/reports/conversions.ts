import { conversionsRules, type ReportScope } from "../../../rules/report";
import type { UserContext } from "../../platform/request-context";
import { inSnapshot } from "../../platform/snapshot";
import { defineQuery } from "../../platform/use-case";
import { groupingOf, type Grouping } from "./conversions.grouping";
import { partsOf, within } from "./report.parts";
import type { Period } from "./report.periods";
import { countedLeads, countedSums, reportScopeOf } from "./report.scope";
import { ReportLeadSum } from "./report-sum.entity";

const MOST_ROWS = 400;

/** How many leads were created and how many were converted; the rate is the second over the first. */
export interface ConversionFigures {
  created: number;
  converted: number;
  rate: number | null;
}

/** One day, week, month, owner or source. */
export interface ConversionRow extends ConversionFigures, Period {
  key: string;
  label: string;
}

export interface Conversions {
  rows: ConversionRow[];
  total: ConversionFigures;
}

interface Counted {
  bucket: string;
  label: string | null;
  created: string;
  converted: string;
  allCreated: string;
  allConverted: string;
}

const figures = (created: string | number, converted: string | number): ConversionFigures => ({
  created: Number(created),
  converted: Number(converted),
  rate: Number(created) === 0 ? null : Number(converted) / Number(created),
});

/** The leads whose `time` lies in one of these periods, counted by their group. */
function countLeads(ctx: UserContext, scope: ReportScope, grouping: Grouping, time: string, periods: Period[]) {
  return within(countedLeads(ctx, scope), `lead.${time}`, periods)
    .select(grouping.keyOf({ owner: "lead.owner_id", source: "lead.source", time: `lead.${time}` }), "bucket")
    .addSelect(time === "createdAt" ? "COUNT(*)" : "0", "created")
    .addSelect(time === "convertedAt" ? "COUNT(*)" : "0", "converted")
    .groupBy("bucket")
    .getQueryAndParameters();
}

/** The kept sums of the days in these periods, by the same groups: each day lies in one of them. */
function addUpDays(ctx: UserContext, scope: ReportScope, grouping: Grouping, periods: Period[]) {
  return within(countedSums(ctx, scope, ReportLeadSum), "kept.startsAt", periods)
    .select(grouping.keyOf({ owner: "kept.user_id", source: "kept.source", time: "kept.startsAt" }), "bucket")
    .addSelect("SUM(kept.created)", "created")
    .addSelect("SUM(kept.converted)", "converted")
    .groupBy("bucket")
    .getQueryAndParameters();
}

async function count(ctx: UserContext, scope: ReportScope, grouping: Grouping, period: Period): Promise<Counted[]> {
  const { kept, rest } = await partsOf(ctx.db, grouping.buckets ?? [period]);
  const counts = [
    addUpDays(ctx, scope, grouping, kept),
    countLeads(ctx, scope, grouping, "createdAt", rest),
    countLeads(ctx, scope, grouping, "convertedAt", rest),
  ];
  return ctx.db.query<Counted[]>(
    `SELECT counted.bucket, ${grouping.label} AS label,
       SUM(counted.created) AS created, SUM(counted.converted) AS converted,
       SUM(SUM(counted.created)) OVER () AS allCreated, SUM(SUM(counted.converted)) OVER () AS allConverted
     FROM (${counts.map(([sql]) => sql).join(" UNION ALL ")}) counted
     GROUP BY counted.bucket ORDER BY converted DESC, created DESC, counted.bucket LIMIT ${MOST_ROWS}`,
    counts.flatMap(([, parameters]) => parameters as unknown[]),
  );
}

/** Leads created and leads converted in a period: by day, week or month of the business, by owner, or by source. */
export const conversions = defineQuery("conversions", conversionsRules, async (ctx, input): Promise<Conversions> => {
  const scope = reportScopeOf(ctx, input.scope);
  const period = { from: input.from, to: input.to };
  const grouping = groupingOf(ctx, input.groupBy, period);
  const counted = await inSnapshot(ctx, (seen) => count(seen, scope, grouping, period));
  const byKey = new Map(counted.map((row) => [String(row.bucket), row]));
  const rows = grouping.buckets
    ? grouping.buckets.map((bucket, index) => {
        const { created = 0, converted = 0 } = byKey.get(String(index)) ?? {};
        return { ...bucket, label: bucket.key, ...figures(created, converted) };
      })
    : counted.map(({ bucket, label, created, converted }) => {
        return { ...period, key: String(bucket), label: label ?? "", ...figures(created, converted) };
      });
  return { rows, total: figures(counted[0]?.allCreated ?? 0, counted[0]?.allConverted ?? 0) };
});
