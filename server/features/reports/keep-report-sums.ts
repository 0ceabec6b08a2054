import { setTimeout as wait } from "node:timers/promises";
import type { EntityManager } from "typeorm";

import { oneAtATime } from "../../platform/one-at-a-time";
import type { App } from "../../platform/request-context";
import { dayKeptLongestAgo, daysToKeep } from "./report.days";
import { keepDay, letGoOf, letGoOfChangedDays } from "./report.keeping";
import type { Period } from "./report.periods";

const TASK = "report-sums";

/** A day that fails, or takes too long, holds up no other: it is counted row by row, and tried again by the next run. */
async function tryToKeep(app: App, db: EntityManager, day: Period): Promise<void> {
  const started = performance.now();
  try {
    await keepDay(db, day, app.now());
  } catch (error) {
    app.logger.error({ err: error, day: day.from }, "a day could not be added up for the reports");
    // Where the database is away this fails as well, which ends the run.
    await letGoOf(db, day);
  }
  // As long a rest as the work was: others use the database, too, and nobody waits for this.
  await wait(performance.now() - started);
}

/**
 * Adds up the days that are not kept yet and those in which something has changed, the newest first; and then one that is
 * kept: what was changed past the listeners, by hand or by an older version that still runs beside this one, is thereby
 * right again after some hours.
 */
export const keepReportSums = (app: App, stopping?: AbortSignal): Promise<void> =>
  oneAtATime(app.db, TASK, async (db) => {
    await letGoOfChangedDays(db, stopping);
    for (const day of await daysToKeep(app)) {
      if (stopping?.aborted) return;
      await tryToKeep(app, db, day);
    }
    // Asked last: of the days of another calendar those that stand in the way are gone now.
    for (const day of await dayKeptLongestAgo(db)) await tryToKeep(app, db, day);
  });
