import { setTimeout as wait } from "node:timers/promises";

import { toDomainError } from "../../platform/database-errors";
import { Unavailable } from "../../platform/errors";
import { oneAtATime } from "../../platform/one-at-a-time";
import type { App } from "../../platform/request-context";
import { dayKeptLongestAgo, daysToKeep } from "./report.days";
import { forgetChangedDays, keepDay } from "./report.keeping";

const TASK = "report-sums";

/**
 * Adds up the days that are not kept yet and those in which something has changed, the newest first. Where there are none,
 * one that is kept: what was changed past the listeners, by hand or by an older version that still runs beside this one, is
 * right again after some hours. One day that fails holds up no other, and is found again by the next run.
 */
export const keepReportSums = (app: App, stopping?: AbortSignal): Promise<void> =>
  oneAtATime(app.db, TASK, async (db) => {
    await forgetChangedDays(db);
    const days = await daysToKeep(app);
    for (const day of days.length > 0 ? days : await dayKeptLongestAgo(db)) {
      if (stopping?.aborted) return;
      const started = performance.now();
      try {
        await keepDay(db, day, app.now());
      } catch (error) {
        if (toDomainError(error, TASK) instanceof Unavailable) throw error;
        app.logger.error({ err: error, day: day.from }, "a day could not be added up for the reports");
      }
      // As long a rest as the work was: others use the database, too, and nobody waits for this.
      await wait(performance.now() - started);
    }
  });
