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

interface Counted {
  userId: string;
  count: string;
}

interface Completed extends Counted {
  onTime: string;
  meanDelay: string;
}

const COMPLETED = "followUp.status = 'COMPLETED' AND followUp.completedAt >= :from AND followUp.completedAt < :to";
const MISSED = "followUp.status = 'MISSED' AND followUp.dueDatetime >= :from AND followUp.dueDatetime < :to";

const ON_TIME = "followUp.completedAt <= followUp.dueDatetime + INTERVAL :graceMinutes MINUTE";

/** A completion before its time makes up for no other's delay. */
const DELAY_MS = "GREATEST(TIMESTAMPDIFF(MICROSECOND, followUp.dueDatetime, followUp.completedAt) / 1000, 0)";

const mostCompletedFirst = (one: FollowUpPerformance, other: FollowUpPerformance): number =>
  other.completed - one.completed || Number(one.userId) - Number(other.userId);

/** Follow-ups completed and missed in a period, by who does them. */
export const followUpPerformance = defineQuery("followUpPerformance", followUpPerformanceRules, async (ctx, input) => {
  const { from, to, graceMinutes } = input;
  const counted = (condition: string) =>
    countedFollowUps(ctx, reportScopeOf(ctx, input.scope))
      .andWhere(condition, { from, to, graceMinutes })
      .select("followUp.assignedTo", "userId")
      .addSelect("COUNT(*)", "count")
      .groupBy("followUp.assignedTo");
  // Each half has an index that begins with its condition; of both together MariaDB now and then reads all there are.
  const [completed, missed] = await Promise.all([
    counted(COMPLETED)
      .useIndex("follow_ups_completed")
      .addSelect(`SUM(${ON_TIME})`, "onTime")
      .addSelect(`AVG(${DELAY_MS}) / 60000`, "meanDelay")
      .getRawMany<Completed>(),
    counted(MISSED).useIndex("follow_ups_status").getRawMany<Counted>(),
  ]);
  const completedBy = new Map(completed.map((row) => [String(row.userId), row]));
  const missedBy = new Map(missed.map((row) => [String(row.userId), row]));
  const performanceOf = (userId: string): FollowUpPerformance => {
    const done = completedBy.get(userId);
    return {
      userId,
      completed: Number(done?.count ?? 0),
      completedOnTime: Number(done?.onTime ?? 0),
      missed: Number(missedBy.get(userId)?.count ?? 0),
      meanDelayMinutes: done ? Number(done.meanDelay) : null,
    };
  };
  return [...new Set([...completedBy.keys(), ...missedBy.keys()])].map(performanceOf).sort(mostCompletedFirst);
});
