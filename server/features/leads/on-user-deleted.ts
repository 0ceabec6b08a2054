import { Conflict } from "../../platform/errors";
import { listenTo } from "../../platform/events";
import { Lead } from "./lead.entity";

const BATCH_SIZE = 200;

/** A deleted user's leads go to whoever takes over. The user's row is held, and so is the heir's: neither gets new ones. */
export const onUserDeleted = listenTo(["USER_DELETED"], async (ctx, { record: user }) => {
  const nextBatch = () =>
    ctx.lockAll(
      ctx.db
        .createQueryBuilder(Lead, "lead")
        .where("lead.ownerId = :userId AND lead.deletedAt IS NULL", { userId: user.id })
        .orderBy("lead.id")
        .limit(BATCH_SIZE),
    );
  for (let leads = await nextBatch(); leads.length > 0; leads = await nextBatch()) {
    if (!user.handedOverTo) {
      const detail = { field: "reassignTo", message: "Name who takes over their leads." };
      throw new Conflict("The user still owns leads.", [detail]);
    }
    for (const lead of leads) {
      lead.assignTo(user.handedOverTo);
      await ctx.save(lead, "LEAD_ASSIGNED");
    }
  }
});
