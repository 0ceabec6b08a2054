import { Temporal } from "temporal-polyfill";

import { reportScopes, type ReportScope } from "../../../rules/report";
import { countDays, periodNames, type Days, type PeriodName, type Unit } from "./report-period";

/** What the reports are asked for; it lives in the address, so that it can be kept, shared and gone back to. */
export interface ReportSearch {
  period: PeriodName;
  /** The days of a period of one's own choice. */
  custom: Days | null;
  /** Null leaves it to what is usual for the person, and for the length of the period. */
  scope: ReportScope | null;
  unit: Unit | null;
}

const MOST_DAYS = 3_660;
const [EARLIEST, LATEST] = ["2000-01-01", "2099-12-31"];

const oneOf = <T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((known) => known === word) ?? null;

function readDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST || text > LATEST) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    return null;
  }
}

/** The days between two dates as they are typed; otherwise why there is no report of them. */
export function readDays(first: string, last: string): Days | "invalid" | "backward" | "tooLong" {
  const [from, to] = [readDate(first), readDate(last)];
  if (!from || !to) return "invalid";
  const days = { first: from, last: to };
  if (Temporal.PlainDate.compare(from, to) > 0) return "backward";
  return countDays(days) > MOST_DAYS ? "tooLong" : days;
}

/** Reads an address; anything in it that makes no sense counts as absent. */
export function readReportSearch(params: URLSearchParams): ReportSearch {
  const days = readDays(params.get("from") ?? "", params.get("to") ?? "");
  const custom = typeof days === "string" ? null : days;
  const period = oneOf(periodNames, params.get("period"));
  return {
    period: period === null || (period === "custom" && !custom) ? "thisMonth" : period,
    custom,
    scope: oneOf(reportScopes, params.get("scope")),
    unit: oneOf(["DAY", "WEEK", "MONTH"], params.get("by")),
  };
}

/** Writes an address; what is as usual is left out. */
export function writeReportSearch({ period, custom, scope, unit }: ReportSearch): URLSearchParams {
  const params = new URLSearchParams();
  if (period !== "thisMonth") params.set("period", period);
  if (period === "custom" && custom) {
    params.set("from", custom.first.toString());
    params.set("to", custom.last.toString());
  }
  if (scope) params.set("scope", scope);
  if (unit) params.set("by", unit);
  return params;
}
