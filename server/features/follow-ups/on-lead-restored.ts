import { IsNull } from "typeorm";

import { listenTo } from "../../platform/events";
import { lockFollowUps } from "./follow-up.loaders";

/** What was cancelled at the moment of the deletion is to be done again; what was cancelled before stays so. */
export const onLeadRestored = listenTo(["LEAD_RESTORED"], async (ctx, { record: { id: leadId }, changes }) => {
  const deletedAt = changes.deletedAt?.from;
  if (typeof deletedAt !== "string") return;
  const taken = { leadId, status: "CANCELLED" as const, cancelledAt: new Date(deletedAt), deletedAt: IsNull() };
  for (const followUp of await lockFollowUps(ctx, taken)) {
    followUp.reopen();
    await ctx.save(followUp, "FOLLOWUP_UPDATED");
  }
});
