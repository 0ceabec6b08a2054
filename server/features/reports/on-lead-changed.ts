import { In, IsNull } from "typeorm";

import { listenTo } from "../../platform/events";
import type { WriteContext } from "../../platform/request-context";
import { FollowUp } from "../follow-ups/follow-up.entity";
import { noteChanges } from "./report.changes";
import { countedAt } from "./report.counting";

/** What decides for whom and under which source a lead counts, if it does. */
const COUNTED_BY = ["ownerId", "source", "deletedAt"];

/** Those of a deleted lead do not count. No other one comes meanwhile: whoever saves a follow-up holds its lead. */
async function timesOfFollowUps(ctx: WriteContext, leadId: string): Promise<unknown[]> {
  const counting = { leadId, status: In(["COMPLETED", "MISSED"]), deletedAt: IsNull() };
  return (await ctx.db.findBy(FollowUp, counting)).map(countedAt);
}

/** Notes when a lead, and what hangs on it, counted before it was changed, and when it counts now. */
export const onLeadChanged = listenTo(
  ["LEAD_CREATED", "LEAD_UPDATED", "STATUS_CHANGE", "LEAD_ASSIGNED", "LEAD_DELETED", "LEAD_RESTORED"],
  async (ctx, { record, changes }) => {
    const { convertedAt, deletedAt } = changes;
    const times: unknown[] = [convertedAt?.from, convertedAt?.to];
    if (COUNTED_BY.some((field) => field in changes)) times.push(record.createdAt, record.convertedAt);
    if (deletedAt) times.push(...(await timesOfFollowUps(ctx, record.id)));
    await noteChanges(ctx, times);
  },
);
