import { followUpPerformanceRules } from "../../../rules/report";
import { defineQuery } from "../../platform/use-case";
import { countedFollowUps, reportScopeOf } from "./report.scope";

/** How reliably one person did their follow-ups. */
export interface FollowUpPerformance {
  userId: string;
  completed: number;
  completedOnTime: number;
  missed: number;
  meanDelayMinutes: number | null;
}

type Counted = Record<keyof FollowUpPerformance, string | null>;

const COMPLETED = "followUp.status = 'COMPLETED' AND followUp.completedAt >= :from AND followUp.completedAt < :to";
const MISSED = "followUp.status = 'MISSED' AND followUp.dueDatetime >= :from AND followUp.dueDatetime < :to";

const ON_TIME = "followUp.completedAt <= followUp.dueDatetime + INTERVAL :graceMinutes MINUTE";

/** A completion before its time makes up for no other's delay. */
const DELAY_MS = "GREATEST(TIMESTAMPDIFF(MICROSECOND, followUp.dueDatetime, followUp.completedAt) / 1000, 0)";

/** Follow-ups completed and missed in a period, by who does them. */
export const followUpPerformance = defineQuery("followUpPerformance", followUpPerformanceRules, async (ctx, input) => {
  const rows = await countedFollowUps(ctx, reportScopeOf(ctx, input.scope))
    .andWhere(`((${COMPLETED}) OR (${MISSED}))`, { from: input.from, to: input.to })
    .select("followUp.assignedTo", "userId")
    .addSelect("SUM(followUp.status = 'COMPLETED')", "completed")
    .addSelect(`SUM(followUp.status = 'COMPLETED' AND ${ON_TIME})`, "completedOnTime")
    .addSelect("SUM(followUp.status = 'MISSED')", "missed")
    .addSelect(`AVG(CASE WHEN followUp.status = 'COMPLETED' THEN ${DELAY_MS} END) / 60000`, "meanDelayMinutes")
    .setParameter("graceMinutes", input.graceMinutes)
    .groupBy("followUp.assignedTo")
    .orderBy("completed", "DESC")
    .addOrderBy("followUp.assignedTo", "ASC")
    .getRawMany<Counted>();
  return rows.map((row): FollowUpPerformance => ({
    userId: String(row.userId),
    completed: Number(row.completed),
    completedOnTime: Number(row.completedOnTime),
    missed: Number(row.missed),
    meanDelayMinutes: row.meanDelayMinutes === null ? null : Number(row.meanDelayMinutes),
  }));
});
