import { Temporal } from "temporal-polyfill";

import {
  momentsOf,
  periodsOf,
  unitsFor,
  type Days,
  type PeriodName,
} from "../../../client/features/reports/report-period";

const day = (text: string) => Temporal.PlainDate.from(text);
const days = (first: string, last: string): Days => ({ first: day(first), last: day(last) });
const written = ({ first, last }: Days) => `${first.toString()} ${last.toString()}`;

describe("periodsOf", () => {
  it.each<[PeriodName, string, string, string]>([
    ["thisMonth", "2026-03-17", "2026-03-01 2026-03-17", "2026-02-01 2026-02-17"],
    ["thisMonth", "2026-03-01", "2026-03-01 2026-03-01", "2026-02-01 2026-02-01"],
    // The month before has no 30th; and a whole month goes with a whole one, however long.
    ["thisMonth", "2026-03-30", "2026-03-01 2026-03-30", "2026-02-01 2026-02-28"],
    ["thisMonth", "2026-02-28", "2026-02-01 2026-02-28", "2026-01-01 2026-01-31"],
    ["lastMonth", "2026-03-17", "2026-02-01 2026-02-28", "2026-01-01 2026-01-31"],
    ["lastMonth", "2026-01-31", "2025-12-01 2025-12-31", "2025-11-01 2025-11-30"],
    ["thisQuarter", "2026-03-17", "2026-01-01 2026-03-17", "2025-10-01 2025-12-17"],
    ["thisQuarter", "2026-04-01", "2026-04-01 2026-04-01", "2026-01-01 2026-01-01"],
    ["thisYear", "2028-02-29", "2028-01-01 2028-02-29", "2027-01-01 2027-02-28"],
    ["last12Months", "2026-03-17", "2025-04-01 2026-03-17", "2024-04-01 2025-03-17"],
  ])("compares %s on %s: %s with %s", (name, today, now, before) => {
    expect(periodsOf(name, null, day(today)).map(written)).toEqual([now, before]);
  });

  it("compares days of one's own choice with as many right before them", () => {
    const chosen = days("2026-03-10", "2026-03-12");
    expect(periodsOf("custom", chosen, day("2026-06-01")).map(written)).toEqual([
      "2026-03-10 2026-03-12",
      "2026-03-07 2026-03-09",
    ]);
  });
});

describe("momentsOf", () => {
  it("begins and ends with the days of the business, also where a day has 23 or 25 hours", () => {
    expect(momentsOf(days("2026-03-29", "2026-03-29"), "Europe/Berlin")).toEqual({
      from: "2026-03-28T23:00:00Z",
      to: "2026-03-29T22:00:00Z",
    });
    expect(momentsOf(days("2026-10-25", "2026-10-25"), "Europe/Berlin")).toEqual({
      from: "2026-10-24T22:00:00Z",
      to: "2026-10-25T23:00:00Z",
    });
  });
});

describe("unitsFor", () => {
  it.each([
    [1, ["DAY"], "DAY"],
    [31, ["DAY", "WEEK"], "DAY"],
    [90, ["DAY", "WEEK", "MONTH"], "WEEK"],
    [365, ["WEEK", "MONTH"], "MONTH"],
    [3_000, ["MONTH"], "MONTH"],
  ])("cuts %d days into %j, unasked by %s", (count, units, usual) => {
    const first = day("2026-01-01");
    expect(unitsFor({ first, last: first.add({ days: count - 1 }) })).toEqual({ units, usual });
  });
});
