import type { ConversionGroup } from "../../../rules/report";
import type { RequestContext } from "../../platform/request-context";
import { InvalidInput } from "../../platform/errors";
import { bucketsOf, type Bucket, type Period } from "./report.periods";

const MOST_BUCKETS = 400;

/** The columns by which leads, or kept sums of them, are sorted: `time` is when they were created or converted. */
export type Sorted = Record<"owner" | "source" | "time", string>;

/** How leads are sorted into the rows of a report. */
export interface Grouping {
  /** The expression that answers the group of what has these columns. */
  keyOf(this: void, columns: Sorted): string;
  /** The expression that names a group, whose key is `counted.bucket`. */
  label: string;
  /** The rows there are in any case, in their order; null when there is one for each group that is found. */
  buckets: Bucket[] | null;
}

const byOwner: Grouping = {
  keyOf: ({ owner }) => owner,
  label: "(SELECT owner.name FROM users owner WHERE owner.id = counted.bucket)",
  buckets: null,
};

/** Compared as they were typed: the columns' own collation holds every emoji equal to every other. */
const bySource: Grouping = {
  keyOf: ({ source }) => `COALESCE(${source}, '') COLLATE utf8mb4_bin`,
  label: "counted.bucket",
  buckets: null,
};

/**
 * The database only compares with boundaries that were computed here: it need not know time zones. They are whole seconds,
 * as every time zone's are.
 */
function byTime(buckets: Bucket[]): Grouping {
  const boundaries = buckets.slice(1).map(({ from }) => Math.floor(from.getTime() / 1_000));
  const numbered = (seconds: string) => `INTERVAL(${[seconds, 0, ...boundaries].join(", ")}) - 1`;
  return {
    keyOf: ({ time }) => numbered(`TIMESTAMPDIFF(SECOND, '1970-01-01', ${time})`),
    label: "NULL",
    buckets,
  };
}

/** Sorts by what was asked for, on the business's calendar. Throws InvalidInput when that makes too many rows. */
export function groupingOf(ctx: RequestContext, groupBy: ConversionGroup, period: Period): Grouping {
  if (groupBy === "OWNER") return byOwner;
  if (groupBy === "SOURCE") return bySource;
  const buckets = bucketsOf(period, groupBy, ctx.settings.BUSINESS_TIMEZONE, MOST_BUCKETS);
  if (!buckets) throw InvalidInput.of("to", `This makes more than ${MOST_BUCKETS} rows; choose a shorter period.`);
  return byTime(buckets);
}
