import { Temporal } from "temporal-polyfill";

import { fromWallTime, toWallTime } from "../../../client/ui/wall-time";
import { instant } from "../../../rules/date-time";

describe("fromWallTime", () => {
  it.each([
    ["winter", "2026-01-15 09:00:00", "Europe/Berlin", "2026-01-15T09:00:00+01:00"],
    ["summer", "2026-07-15 09:00:00", "Europe/Berlin", "2026-07-15T09:00:00+02:00"],
    ["the skipped hour", "2026-03-29 02:30:00", "Europe/Berlin", "2026-03-29T03:30:00+02:00"],
    ["the repeated hour", "2026-10-25 02:30:00", "Europe/Berlin", "2026-10-25T02:30:00+02:00"],
    ["a zone of quarter hours", "2026-01-15 09:00:00", "Asia/Kathmandu", "2026-01-15T09:00:00+05:45"],
    ["a zone behind UTC", "2026-01-15 21:00:00", "America/New_York", "2026-01-15T21:00:00-05:00"],
  ])("gives the offset of %s, in a form the rules take", (_, wallTime, zone, expected) => {
    expect(fromWallTime(wallTime, zone)).toBe(expected);
    expect(instant.safeParse(expected).success).toBe(true);
  });
});

describe("toWallTime", () => {
  it("is what a picker shows, and comes back to the same moment", () => {
    const moment = Temporal.ZonedDateTime.from("2026-03-29T09:05[Europe/Berlin]");
    expect(toWallTime(moment)).toBe("2026-03-29 09:05:00");
    expect(Temporal.Instant.from(fromWallTime(toWallTime(moment), "Europe/Berlin")).equals(moment.toInstant())).toBe(
      true,
    );
  });
});
