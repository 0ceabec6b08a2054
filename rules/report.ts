import { z } from "zod";

import { instant } from "./date-time";

/** Whose figures: one's own, or those of all that one may see. */
export const reportScopes = ["MINE", "TEAM"] as const;
export type ReportScope = (typeof reportScopes)[number];

/** What the rows of a report on conversions stand for. */
export const conversionGroups = ["DAY", "WEEK", "MONTH", "OWNER", "SOURCE"] as const;
export type ConversionGroup = (typeof conversionGroups)[number];

/** MINE for a REP and TEAM for others, when it is left out. */
const scope = z.enum(reportScopes).nullish();

/** `from` is included, `to` is not. */
const period = { from: instant, to: instant };

const isForward = ({ from, to }: { from: Date; to: Date }): boolean => from < to;
const notForward = { error: "This must be later than the beginning.", path: ["to"] };

/** How things stand today. */
export const dashboardRules = z.strictObject({ scope });

/** What everybody still has to do. */
export const openFollowUpsRules = z.strictObject({ scope });

/** Leads created and converted in a period. */
export const conversionsRules = z
  .strictObject({ ...period, groupBy: z.enum(conversionGroups), scope })
  .refine(isForward, notForward);

/** At most a day, and that not in parts of a minute. */
const graceMinutes = z.int("Must be a whole number.").min(0, "At least 0.").max(1_440, "At most 1,440.").default(0);

/** How reliably follow-ups were done in a period; what was done within the grace after its due time is on time too. */
export const followUpPerformanceRules = z
  .strictObject({ ...period, graceMinutes, scope })
  .refine(isForward, notForward);

/** What may be asked of reports. */
export const reportOptionsRules = z.strictObject({});
