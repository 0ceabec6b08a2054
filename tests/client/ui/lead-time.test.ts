import fc from "fast-check";

import { leadTimeUnits, sayLeadTime, usualLeadTimes } from "../../../client/ui/lead-time";
import { remindBefore } from "../../../rules/reminder";

it.each([
  [10, { count: 10, unit: "minutes" }],
  [60, { count: 1, unit: "hours" }],
  [90, { count: 90, unit: "minutes" }],
  [1_440, { count: 1, unit: "days" }],
  [2_880, { count: 2, unit: "days" }],
  [10_080, { count: 1, unit: "weeks" }],
  [40_320, { count: 4, unit: "weeks" }],
])("says %i minutes in the largest unit that they fill", (minutes, said) => {
  expect(sayLeadTime(minutes)).toEqual(said);
});

it("says each lead time so that it means the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_320 }), (minutes) => {
      const { count, unit } = sayLeadTime(minutes);
      expect(Number.isInteger(count)).toBe(true);
      expect(count * leadTimeUnits[unit]).toBe(minutes);
    }),
  );
});

it("offers only lead times that the rules take", () => {
  expect(remindBefore.safeParse(usualLeadTimes).success).toBe(true);
});
