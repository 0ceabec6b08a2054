import { In, IsNull } from "typeorm";

import { listenTo } from "../../platform/events";
import { lockFollowUps } from "./follow-up.loaders";

/** What is still to be done for a deleted lead is cancelled, at the moment of the deletion. */
export const onLeadDeleted = listenTo(["LEAD_DELETED"], async (ctx, { record: { id: leadId, deletedAt } }) => {
  if (!deletedAt) return;
  const open = { leadId, status: In(["PENDING", "MISSED"]), deletedAt: IsNull() };
  for (const followUp of await lockFollowUps(ctx, open)) {
    followUp.cancel(deletedAt);
    await ctx.save(followUp, "FOLLOWUP_CANCELLED");
  }
});
