import { listenTo } from "../../platform/events";
import { followUpActions } from "./follow-up.events";
import { announceLead, holdLead, setNextFollowUpAt } from "../leads/lead.derived";
import { IS_OPEN } from "./follow-up.scope";

/** A missed one is still the next step until somebody decides about it. */
const NEXT_DUE = `SELECT MIN(followUp.due_datetime) AS dueDatetime FROM follow_ups followUp
  WHERE followUp.lead_id = ? AND ${IS_OPEN} AND followUp.deleted_at IS NULL`;

/**
 * Keeps the time of a lead's next follow-up. The lead is held first: of two transactions that change follow-ups of one lead
 * the second reads what the first has committed.
 */
export const onFollowUpChanged = listenTo(followUpActions, async (ctx, { record }) => {
  await holdLead(ctx, record.leadId);
  const [next] = await ctx.db.query<{ dueDatetime: Date | null }[]>(NEXT_DUE, [record.leadId]);
  await setNextFollowUpAt(ctx, record.leadId, next?.dueDatetime ?? null);
  announceLead(ctx, record.leadId);
});
