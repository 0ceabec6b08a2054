import { openFollowUpsRules } from "../../../rules/report";
import { defineQuery } from "../../platform/use-case";
import { IS_OPEN, IS_OVERDUE } from "../follow-ups/follow-up.scope";
import { countedFollowUps, reportScopeOf } from "./report.scope";

/** What one person still has to do. */
export interface OpenFollowUps {
  userId: string;
  pending: number;
  overdue: number;
  missed: number;
}

type Counted = Record<keyof OpenFollowUps, string>;

/** Open follow-ups by who has them to do: who is furthest behind comes first. */
export const openFollowUps = defineQuery("openFollowUps", openFollowUpsRules, async (ctx, input) => {
  const rows = await countedFollowUps(ctx, reportScopeOf(ctx, input.scope))
    .andWhere(IS_OPEN)
    .select("followUp.assignedTo", "userId")
    .addSelect("SUM(followUp.status = 'PENDING')", "pending")
    .addSelect(`SUM(${IS_OVERDUE})`, "overdue")
    .addSelect("SUM(followUp.status = 'MISSED')", "missed")
    .setParameter("now", ctx.now())
    .groupBy("followUp.assignedTo")
    .orderBy("missed", "DESC")
    .addOrderBy("overdue", "DESC")
    .addOrderBy("followUp.assignedTo", "ASC")
    .getRawMany<Counted>();
  return rows.map((row): OpenFollowUps => ({
    userId: String(row.userId),
    pending: Number(row.pending),
    overdue: Number(row.overdue),
    missed: Number(row.missed),
  }));
});
