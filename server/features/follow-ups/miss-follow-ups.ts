import { toDomainError } from "../../platform/database-errors";
import { Unavailable } from "../../platform/errors";
import { createSystemContext, type App } from "../../platform/request-context";
import { inTransaction } from "../../platform/transaction";
import { followUpsDueBefore, lockFollowUpDueBefore } from "./follow-up.loaders";

const MS_PER_HOUR = 3_600_000;
const TASK = "missed-follow-ups";

/** Locked and judged again: of the processes that have found it one marks it, and of what it has become since nothing is lost. */
const miss = (app: App, id: string, limit: Date): Promise<void> =>
  inTransaction(createSystemContext(app, TASK), async (ctx) => {
    const followUp = await lockFollowUpDueBefore(ctx, id, limit);
    if (!followUp) return;
    followUp.miss(ctx.now());
    await ctx.save(followUp, "FOLLOWUP_MISSED");
  });

/**
 * Marks what has been pending for longer than MISSED_AFTER_HOURS past its due time, however long ago that was. Each in a
 * transaction of its own: one that fails holds up no other, and is found again by the next run.
 */
export async function missFollowUps(app: App, stopping?: AbortSignal): Promise<void> {
  const limit = new Date(app.now().getTime() - app.settings.MISSED_AFTER_HOURS * MS_PER_HOUR);
  for await (const ids of followUpsDueBefore(app.db, limit)) {
    for (const id of ids) {
      if (stopping?.aborted) return;
      try {
        await miss(app, id, limit);
      } catch (error) {
        if (toDomainError(error, TASK) instanceof Unavailable) throw error;
        app.logger.error({ err: error, followUpId: id }, "a follow-up could not be marked as missed");
      }
    }
  }
}
