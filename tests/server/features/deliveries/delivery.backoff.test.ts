import fc from "fast-check";

import { backoffMs, MAX_ATTEMPTS } from "../../../../server/features/deliveries/delivery.backoff";

const attempts = fc.integer({ min: 1, max: MAX_ATTEMPTS });
const random = fc.double({ min: 0, max: 1, noNaN: true });
const HOUR_MS = 3_600_000;

describe("the pause after a failed attempt", () => {
  it("is never shorter than after the attempt before it, for the same chance", () => {
    fc.assert(
      fc.property(attempts, random, (attempt, chance) => {
        expect(backoffMs(attempt + 1, chance)).toBeGreaterThanOrEqual(backoffMs(attempt, chance));
      }),
    );
  });

  it("lies between half of the longest one and all of it, whatever chance says", () => {
    fc.assert(
      fc.property(attempts, random, (attempt, chance) => {
        const longest = backoffMs(attempt, 0);
        expect(backoffMs(attempt, chance)).toBeLessThanOrEqual(longest);
        expect(backoffMs(attempt, chance)).toBeGreaterThanOrEqual(Math.floor(longest / 2));
      }),
    );
  });

  it("is whole milliseconds, some seconds at least and an hour at most, after however many attempts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), random, (attempt, chance) => {
        const pause = backoffMs(attempt, chance);
        expect(Number.isInteger(pause)).toBe(true);
        expect(pause).toBeGreaterThanOrEqual(7_500);
        expect(pause).toBeLessThanOrEqual(HOUR_MS);
      }),
    );
  });

  it("adds up to more than a quarter of a day and less than a whole one before a delivery is given up", () => {
    const total = (chance: number) =>
      Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => backoffMs(index + 1, chance)).reduce(
        (sum, ms) => sum + ms,
      );
    expect(total(1)).toBeGreaterThan(6 * HOUR_MS);
    expect(total(0)).toBeLessThan(24 * HOUR_MS);
  });
});
