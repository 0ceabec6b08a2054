import { Conflict } from "../../platform/errors";
import { listenTo } from "../../platform/events";
import { FollowUp } from "./follow-up.entity";

const BATCH_SIZE = 200;

/**
 * A deleted user's open follow-ups go to whoever takes over; what they have done stays theirs. When nobody does, only what is
 * pending stands in the way: of what was missed the ADMINs know.
 */
export const onUserDeleted = listenTo(["USER_DELETED"], async (ctx, { record: user }) => {
  const statuses = user.handedOverTo ? ["PENDING", "MISSED"] : ["PENDING"];
  const nextBatch = () =>
    ctx.lockAll(
      ctx.db
        .createQueryBuilder(FollowUp, "followUp")
        .where("followUp.assignedTo = :userId AND followUp.status IN (:...statuses)", { userId: user.id, statuses })
        .andWhere("followUp.deletedAt IS NULL")
        .orderBy("followUp.id")
        .limit(BATCH_SIZE),
    );
  for (let followUps = await nextBatch(); followUps.length > 0; followUps = await nextBatch()) {
    if (!user.handedOverTo) {
      const detail = { field: "reassignTo", message: "Name who takes over their follow-ups." };
      throw new Conflict("The user still has pending follow-ups.", [detail]);
    }
    for (const followUp of followUps) {
      followUp.reassign(user.handedOverTo);
      await ctx.save(followUp, "FOLLOWUP_UPDATED");
    }
  }
});
