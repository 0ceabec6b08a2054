import { compareBuckets, compareRows } from "../../../client/features/reports/compare-rows";
import { allTogether, onTimeRate } from "../../../client/features/reports/rates";

const row = (key: string, created: number, converted: number) => ({ key, label: `Label ${key}`, created, converted });

describe("compareRows", () => {
  it("puts each owner or source beside what it was before, the most conversions first", () => {
    expect(compareRows([row("1", 4, 1), row("2", 0, 3)], [row("1", 9, 2)])).toEqual([
      { ...row("2", 0, 3), before: 0 },
      { ...row("1", 4, 1), before: 2 },
    ]);
  });

  it("keeps who converted before and does not any more, but nobody who did neither", () => {
    expect(compareRows([], [row("1", 9, 2), row("2", 5, 0)])).toEqual([{ ...row("1", 0, 0), before: 2 }]);
  });
});

it("puts the first day beside the first day, and lets the longer period run on alone", () => {
  const bucket = (key: string) => ({ key, from: "", to: "", created: 0, converted: 0 });
  const pairs = compareBuckets([bucket("a"), bucket("b")], [bucket("c")]);
  expect(pairs.map(({ now, before }) => [now?.key, before?.key])).toEqual([
    ["a", "c"],
    ["b", undefined],
  ]);
});

it("counts what was missed as not done on time, and knows no rate of nothing", () => {
  const rita = { completed: 3, completedOnTime: 3, missed: 1 };
  const max = { completed: 1, completedOnTime: 0, missed: 0 };
  expect(onTimeRate(rita)).toBe(0.75);
  expect(onTimeRate(allTogether([rita, max]))).toBe(0.6);
  expect(onTimeRate(allTogether([]))).toBeNull();
});
