import type { WriteContext } from "../../platform/request-context";
import { ReportChange } from "./report-change.entity";

/** A day is kept when it has been over for so long. */
export const KEPT_AFTER_MS = 3_600_000;

/**
 * What counts at a time less long ago is not noted, so that ordinary work writes nothing: its day is not kept before
 * whoever does it has committed, even where the clocks of two processes differ. Half an hour is left for both.
 */
const NOTED_AFTER_MS = 1_800_000;

/** A time as a record has it, or as its changes do. */
const isTime = (value: unknown): value is Date | string => value instanceof Date || typeof value === "string";

/** What a transaction has noted: whoever hands over thousands of leads in one writes each date once. */
const notedIn = new WeakMap<WriteContext, Set<string>>();

/**
 * Notes, in the transaction that changes it, that something which counts at these times has changed. What is no time, such
 * as the conversion of a lead that was not converted, is left out.
 */
export async function noteChanges(ctx: WriteContext, times: readonly unknown[]): Promise<void> {
  const limit = ctx.now().getTime() - NOTED_AFTER_MS;
  const past = times
    .filter(isTime)
    .map((time) => new Date(time))
    .filter((time) => time.getTime() < limit);
  const noted = notedIn.get(ctx) ?? new Set();
  const missing = new Set(past.map((time) => time.toISOString().slice(0, 10)).filter((date) => !noted.has(date)));
  if (missing.size === 0) return;
  await ctx.db.insert(
    ReportChange,
    [...missing].map((changedOn) => ({ changedOn })),
  );
  notedIn.set(ctx, new Set([...noted, ...missing]));
}
