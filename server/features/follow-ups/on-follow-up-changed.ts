import { listenTo } from "../../platform/events";
import { announceLead, holdLead, setNextFollowUpAt } from "../leads/lead.derived";
import { FollowUp } from "./follow-up.entity";

/**
 * Keeps the time of a lead's next follow-up. The lead is held first: of two transactions that change follow-ups of one lead
 * the second reads what the first has committed.
 */
export const onFollowUpChanged = listenTo(
  ["FOLLOWUP_CREATED", "FOLLOWUP_UPDATED", "FOLLOWUP_COMPLETED", "FOLLOWUP_CANCELLED", "FOLLOWUP_DELETED"],
  async (ctx, { record }) => {
    await holdLead(ctx, record.leadId);
    const next = await ctx.db
      .createQueryBuilder(FollowUp, "followUp")
      .select("MIN(followUp.dueDatetime)", "dueDatetime")
      .where("followUp.leadId = :leadId AND followUp.status = 'PENDING' AND followUp.deletedAt IS NULL", record)
      .getRawOne<{ dueDatetime: Date | null }>();
    await setNextFollowUpAt(ctx, record.leadId, next?.dueDatetime ?? null);
    announceLead(ctx, record.leadId);
  },
);
