import { openFollowUpsRules, type ReportScope } from "../../../rules/report";
import { groupBy } from "../../platform/loader";
import type { UserContext } from "../../platform/request-context";
import { inSnapshot } from "../../platform/snapshot";
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

interface Counted {
  userId: string;
  state: "PENDING" | "MISSED" | "OVERDUE";
  count: string;
}

const furthestBehindFirst = (one: OpenFollowUps, other: OpenFollowUps): number =>
  other.missed - one.missed || other.overdue - one.overdue || Number(one.userId) - Number(other.userId);

/** What is overdue is counted apart, where an index finds it: to judge each row takes longer than to count them all. */
async function count(ctx: UserContext, scope: ReportScope): Promise<Counted[]> {
  const counted = (condition: string, state: string) =>
    countedFollowUps(ctx, scope)
      .andWhere(condition, { now: ctx.now() })
      .select("followUp.assignedTo", "userId")
      .addSelect(state, "state")
      .addSelect("COUNT(*)", "count")
      .groupBy("followUp.assignedTo")
      .addGroupBy("state");
  return [
    ...(await counted(IS_OPEN, "followUp.status").getRawMany<Counted>()),
    ...(await counted(IS_OVERDUE, "'OVERDUE'").getRawMany<Counted>()),
  ];
}

/** Open follow-ups by who has them to do: who is furthest behind comes first. */
export const openFollowUps = defineQuery("openFollowUps", openFollowUpsRules, async (ctx, input) => {
  const counted = await inSnapshot(ctx, (seen) => count(seen, reportScopeOf(ctx, input.scope)));
  const byUser = groupBy(counted, ({ userId }) => String(userId));
  const rows = [...byUser].map(([userId, counts]): OpenFollowUps => {
    const of = (asked: Counted["state"]) => Number(counts.find(({ state }) => state === asked)?.count ?? 0);
    return { userId, pending: of("PENDING"), overdue: of("OVERDUE"), missed: of("MISSED") };
  });
  return rows.sort(furthestBehindFirst);
});
