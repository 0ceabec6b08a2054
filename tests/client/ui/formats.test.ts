import { Temporal } from "temporal-polyfill";

import { createFormats } from "../../../client/ui/formats";

const at = (zoned: string): Temporal.Instant => Temporal.ZonedDateTime.from(zoned).toInstant();
const formats = createFormats("en-GB", "Europe/Berlin");
const now = at("2026-03-28T22:00[Europe/Berlin]");

describe("relative", () => {
  it.each([
    ["2026-03-28T22:05", "In 5 minutes"],
    ["2026-03-28T21:15", "45 minutes ago"],
    ["2026-03-28T18:00", "4 hours ago"],
    ["2026-03-28T23:59", "In 2 hours"],
    // Past midnight, though less than a day away; and 24 hours are not a day where the clocks change.
    ["2026-03-29T09:00", "Tomorrow"],
    ["2026-03-29T23:30", "Tomorrow"],
    ["2026-03-27T23:00", "Yesterday"],
    ["2026-04-04T08:00", "In 7 days"],
  ])("calls %s %s", (due, expected) => {
    expect(formats.relative(at(`${due}[Europe/Berlin]`), now)).toBe(expected);
  });
});

describe("moment and near", () => {
  it("names the year only when it is another one", () => {
    expect(formats.moment(at("2026-05-05T14:30[Europe/Berlin]"), now)).toMatch(/^Tue,? 5 May,? 14:30$/);
    expect(formats.moment(at("2027-05-05T14:30[Europe/Berlin]"), now)).toMatch(/2027/);
  });

  it("leaves out the date of today, as the user's zone has it", () => {
    expect(formats.near(at("2026-03-28T23:30[Europe/Berlin]"), now)).toBe("23:30");
    expect(formats.near(at("2026-03-29T00:30[Europe/Berlin]"), now)).toMatch(/29 Mar/);
  });

  it("follows the locale's clock", () => {
    expect(formats.countsToTwelve).toBe(false);
    expect(createFormats("en-US", "Europe/Berlin").countsToTwelve).toBe(true);
  });
});

describe("figures and days", () => {
  it("follow the language, with the sign of a change", () => {
    expect([formats.number(12_345), formats.percent(0.404), formats.change(3), formats.change(0)]).toEqual([
      "12,345",
      "40%",
      "+3",
      "0",
    ]);
    expect(createFormats("de-DE", "Europe/Berlin").number(12_345)).toBe("12.345");
  });

  it("leave out the moment at which a stretch of days ends", () => {
    const march = [at("2026-03-01T00:00[Europe/Berlin]"), at("2026-04-01T00:00[Europe/Berlin]")] as const;
    expect(formats.dates(...march)).toMatch(/^1\s?–\s?31 Mar 2026$/);
    expect(formats.shortDates(...march)).toMatch(/^1\s?–\s?31 Mar$/);
    expect(formats.month(march[0])).toBe("Mar 2026");
  });
});
