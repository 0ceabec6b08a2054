import { listenTo } from "../../platform/events";
import { announceLead, holdLead, setNextFollowUpAt } from "../leads/lead.derived";
import { FollowUp } from "./follow-up.entity";
import { IS_OPEN } from "./follow-up.scope";

/**
 * Keeps the time of a lead's next follow-up; a missed one is still the next step until somebody decides about it. The lead is held first: of two transactions that change follow-ups of one lead
 * the second reads what the first has committed.
 */
export const onFollowUpChanged = listenTo(
  [
    "FOLLOWUP_CREATED",
    "FOLLOWUP_UPDATED",
    "FOLLOWUP_COMPLETED",
    "FOLLOWUP_CANCELLED",
    "FOLLOWUP_MISSED",
    "FOLLOWUP_DELETED",
    "FOLLOWUP_RESTORED",
  ],
  async (ctx, { record }) => {
    await holdLead(ctx, record.leadId);
    const next = await ctx.db
      .createQueryBuilder(FollowUp, "followUp")
      .select("MIN(followUp.dueDatetime)", "dueDatetime")
      .where(`followUp.leadId = :leadId AND ${IS_OPEN} AND followUp.deletedAt IS NULL`, record)
      .getRawOne<{ dueDatetime: Date | null }>();
    await setNextFollowUpAt(ctx, record.leadId, next?.dueDatetime ?? null);
    announceLead(ctx, record.leadId);
  },
);
