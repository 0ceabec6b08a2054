import { Temporal } from "temporal-polyfill";

import { User } from "../features/users/user.entity";
import { isDuplicate, isTransient } from "../platform/database-errors";
import { createContext, type App, type CurrentUser, type WriteContext } from "../platform/request-context";
import { inTransaction } from "../platform/transaction";
import { acknowledgeOlderReminders } from "./demo-reminders";
import { liveThrough, type Stage } from "./demo-story";
import { onDay } from "./demo-moment";
import { hashDemoPassword, storeDemoUsers } from "./demo-users";
import { allLeads } from "./leads/all-leads";

/** A slow machine takes longer to load it than a transaction waits for another one. */
const MAX_WAIT_MS = 120_000;

/** Before every lead's story begins. */
const shopOpened = onDay(-90, "09:00");

const noRequest = { requestId: "demo-data", address: "", userAgent: "" };

const counts = {
  leads: allLeads.length,
  contacts: allLeads.flatMap(({ contacts }) => contacts).length,
  followUps: allLeads.flatMap(({ steps }) => steps).length,
};

const toDate = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds);

/** Inside the outer transaction, so that the use cases' own ones become its savepoints: all of the past or none of it. */
const stageOf = ({ app, db }: WriteContext, start: Temporal.ZonedDateTime, user: CurrentUser): Stage => ({
  timeOf: (moment) => toDate(moment(start)),
  at: (time) => createContext({ ...app, db, now: () => time }, { ...noRequest, user }),
});

async function fill(ctx: WriteContext, start: Temporal.ZonedDateTime, passwordHash: string): Promise<void> {
  const users = await storeDemoUsers(ctx, passwordHash);
  const oldestFirst = allLeads.toSorted((one, other) =>
    Temporal.ZonedDateTime.compare(one.created(start), other.created(start)),
  );
  for (const story of oldestFirst) {
    await liveThrough(stageOf(ctx, start, users[story.ownedBy]), story);
  }
  for (const user of Object.values(users))
    await acknowledgeOlderReminders(stageOf(ctx, start, user), user, toDate(start));
}

/**
 * Fills a database without users with a small business that has been at work for weeks, lived through use case by use case
 * at its own time; the same whenever it is loaded, counted from now. Of processes that do it at once one succeeds: the
 * users are stored first, so the others wait for their e-mail addresses, and then find them taken.
 */
export async function seedDemoData(app: App, startedAt = performance.now()): Promise<void> {
  const hasUsers = () => app.db.exists(User);
  if (await hasUsers()) return;
  const passwordHash = await hashDemoPassword();
  const start = Temporal.Instant.fromEpochMilliseconds(app.now().getTime()).toZonedDateTimeISO(
    app.settings.BUSINESS_TIMEZONE,
  );
  const opening = createContext({ ...app, now: () => toDate(shopOpened(start)) }, { ...noRequest, user: null });
  try {
    await inTransaction(opening, (ctx) => fill(ctx, start, passwordHash));
  } catch (error) {
    if (isDuplicate(error) && (await hasUsers())) return;
    const isWaiting = isTransient(error) && performance.now() - startedAt < MAX_WAIT_MS;
    if (!isWaiting) throw error;
    await seedDemoData(app, startedAt);
    return;
  }
  app.logger.info({ ...counts, ms: Math.round(performance.now() - startedAt) }, "demo data was loaded");
}
