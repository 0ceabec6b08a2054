import { bucketsOf, unitAround, type Unit } from "../../../../server/features/reports/report.periods";

const iso = ({ from, to }: { from: Date; to: Date }) => `${from.toISOString()} ${to.toISOString()}`;
const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

describe("a day on the clocks of a time zone", () => {
  it.each([
    ["Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00.000Z 2026-03-29T22:00:00.000Z"],
    ["Europe/Berlin", "2026-10-25T12:00:00Z", "2026-10-24T22:00:00.000Z 2026-10-25T23:00:00.000Z"],
    ["America/New_York", "2026-03-08T12:00:00Z", "2026-03-08T05:00:00.000Z 2026-03-09T04:00:00.000Z"],
    ["America/New_York", "2026-11-01T12:00:00Z", "2026-11-01T04:00:00.000Z 2026-11-02T05:00:00.000Z"],
    ["Asia/Kolkata", "2026-03-29T12:00:00Z", "2026-03-28T18:30:00.000Z 2026-03-29T18:30:00.000Z"],
    ["Pacific/Auckland", "2026-04-04T18:00:00Z", "2026-04-04T11:00:00.000Z 2026-04-05T12:00:00.000Z"],
    ["Pacific/Auckland", "2026-09-27T08:00:00Z", "2026-09-26T12:00:00.000Z 2026-09-27T11:00:00.000Z"],
    ["Asia/Beirut", "2026-03-29T12:00:00Z", "2026-03-28T22:00:00.000Z 2026-03-29T21:00:00.000Z"],
  ])("in %s around %s begins and ends when its date does", (timezone, time, expected) => {
    expect(iso(unitAround(new Date(time), "DAY", timezone))).toBe(expected);
  });

  it("changes at midnight to the millisecond", () => {
    const dayAt = (time: string) => iso(unitAround(new Date(time), "DAY", "Europe/Berlin"));
    expect(dayAt("2026-03-28T22:59:59.999Z")).toBe("2026-03-27T23:00:00.000Z 2026-03-28T23:00:00.000Z");
    expect(dayAt("2026-03-28T23:00:00.000Z")).toBe("2026-03-28T23:00:00.000Z 2026-03-29T22:00:00.000Z");
  });
});

describe("a period", () => {
  it.each<[Unit, string, [string, string], string[], string[]]>([
    [
      "MONTH",
      "Europe/Berlin",
      ["2026-01-31T23:00:00Z", "2026-04-30T22:00:00Z"],
      ["2026-02", "2026-03", "2026-04"],
      ["2026-01-31T23:00:00.000Z", "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"],
    ],
    [
      "WEEK",
      "America/New_York",
      ["2026-03-02T05:00:00Z", "2026-03-16T04:00:00Z"],
      ["2026-W10", "2026-W11"],
      ["2026-03-02T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
    ],
    [
      "DAY",
      "Pacific/Auckland",
      ["2026-04-03T11:00:00Z", "2026-04-06T12:00:00Z"],
      ["2026-04-04", "2026-04-05", "2026-04-06"],
      ["2026-04-03T11:00:00.000Z", "2026-04-04T11:00:00.000Z", "2026-04-05T12:00:00.000Z"],
    ],
  ])("is cut into each %s of %s", (unit, timezone, [from, to], keys, begins) => {
    const buckets = bucketsOf(period(from, to), unit, timezone, 400) ?? [];
    expect(buckets.map(({ key }) => key)).toEqual(keys);
    expect(buckets.map((bucket) => bucket.from.toISOString())).toEqual(begins);
    expect(buckets.at(-1)?.to).toEqual(new Date(to));
  });

  it("that begins or ends within a bucket counts only its part of it", () => {
    const asked = period("2026-03-10T15:30:00.500Z", "2026-04-02T01:00:00Z");
    expect(bucketsOf(asked, "MONTH", "UTC", 400)?.map(iso)).toEqual([
      "2026-03-10T15:30:00.500Z 2026-04-01T00:00:00.000Z",
      "2026-04-01T00:00:00.000Z 2026-04-02T01:00:00.000Z",
    ]);
  });

  it("names the first week of a year as ISO 8601 does", () => {
    const asked = period("2026-12-28T00:00:00Z", "2027-01-11T00:00:00Z");
    expect(bucketsOf(asked, "WEEK", "UTC", 400)?.map(({ key }) => key)).toEqual(["2026-W53", "2027-W01"]);
  });

  it("is refused when it makes more buckets than wanted", () => {
    const asked = period("2026-01-01T00:00:00Z", "2026-01-11T00:00:00Z");
    expect(bucketsOf(asked, "DAY", "UTC", 10)).toHaveLength(10);
    expect(bucketsOf(asked, "DAY", "UTC", 9)).toBeNull();
  });
});
