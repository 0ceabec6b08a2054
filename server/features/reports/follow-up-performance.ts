import { followUpPerformanceRules, type ReportScope } from "../../../rules/report";
import type { UserContext } from "../../platform/request-context";
import { inSnapshot } from "../../platform/snapshot";
import { defineQuery } from "../../platform/use-case";
import { DELAY_MS, LATE_MINUTES } from "./report.counting";
import { partsOf, within } from "./report.parts";
import type { Period } from "./report.periods";
import { countedFollowUps, countedSums, reportScopeOf } from "./report.scope";
import { ReportFollowUpSum } from "./report-sum.entity";

/** How reliably one person did their follow-ups. */
export interface FollowUpPerformance {
  userId: string;
  completed: number;
  completedOnTime: number;
  missed: number;
  meanDelayMinutes: number | null;
}

type Counted = Record<"userId" | "completed" | "completedOnTime" | "missed" | "delayMs", string>;

/** Each half has an index that begins with its condition; of both together MariaDB now and then reads all there are. */
function countFollowUps(ctx: UserContext, scope: ReportScope, graceMinutes: number, periods: Period[]) {
  const completed = within(countedFollowUps(ctx, scope), "followUp.completedAt", periods)
    .useIndex("follow_ups_completed")
    .andWhere("followUp.status = 'COMPLETED'")
    .select("followUp.assignedTo", "userId")
    .addSelect("COUNT(*)", "completed")
    .addSelect(`SUM(${LATE_MINUTES} <= :graceMinutes)`, "completedOnTime")
    .addSelect("0", "missed")
    .addSelect(`SUM(${DELAY_MS})`, "delayMs")
    .setParameter("graceMinutes", graceMinutes)
    .groupBy("followUp.assignedTo");
  const missed = within(countedFollowUps(ctx, scope), "followUp.dueDatetime", periods)
    .useIndex("follow_ups_status")
    .andWhere("followUp.status = 'MISSED'")
    .select(["followUp.assignedTo", "0", "0", "COUNT(*)", "0"])
    .groupBy("followUp.assignedTo");
  return [completed.getQueryAndParameters(), missed.getQueryAndParameters()];
}

const addUpDays = (ctx: UserContext, scope: ReportScope, graceMinutes: number, periods: Period[]) =>
  within(countedSums(ctx, scope, ReportFollowUpSum), "kept.startsAt", periods)
    .select("kept.userId", "userId")
    .addSelect("SUM(kept.completed)", "completed")
    .addSelect("SUM(IF(kept.lateMinutes <= :graceMinutes, kept.completed, 0))", "completedOnTime")
    .addSelect("SUM(kept.missed)", "missed")
    .addSelect("SUM(kept.delayMs)", "delayMs")
    .setParameter("graceMinutes", graceMinutes)
    .groupBy("kept.userId")
    .getQueryAndParameters();

async function count(ctx: UserContext, scope: ReportScope, graceMinutes: number, period: Period): Promise<Counted[]> {
  const { kept, rest } = await partsOf(ctx.db, [period]);
  const counts = [addUpDays(ctx, scope, graceMinutes, kept), ...countFollowUps(ctx, scope, graceMinutes, rest)];
  return ctx.db.query<Counted[]>(
    `SELECT counted.userId, SUM(counted.completed) AS completed, SUM(counted.completedOnTime) AS completedOnTime,
       SUM(counted.missed) AS missed, SUM(counted.delayMs) AS delayMs
     FROM (${counts.map(([sql]) => sql).join(" UNION ALL ")}) counted
     GROUP BY counted.userId ORDER BY completed DESC, counted.userId`,
    counts.flatMap(([, parameters]) => parameters as unknown[]),
  );
}

const MS_PER_MINUTE = 60_000;

/** Follow-ups completed and missed in a period, by who does them: the most completed first. */
export const followUpPerformance = defineQuery("followUpPerformance", followUpPerformanceRules, async (ctx, input) => {
  const scope = reportScopeOf(ctx, input.scope);
  const counted = await inSnapshot(ctx, (seen) => count(seen, scope, input.graceMinutes, input));
  return counted.map((row): FollowUpPerformance => {
    const completed = Number(row.completed);
    return {
      userId: String(row.userId),
      completed,
      completedOnTime: Number(row.completedOnTime),
      missed: Number(row.missed),
      meanDelayMinutes: completed === 0 ? null : Number(row.delayMs) / completed / MS_PER_MINUTE,
    };
  });
});
