import { Temporal } from "temporal-polyfill";

import { dayGroupOf, groupByDay } from "../../../client/features/today/group-by-day";

const at = (zoned: string): Temporal.Instant => Temporal.ZonedDateTime.from(zoned).toInstant();
const berlin = "Europe/Berlin";
const auckland = "Pacific/Auckland";

describe("dayGroupOf", () => {
  // A Wednesday.
  const now = at("2026-03-18T10:00[Europe/Berlin]");
  const groupAt = (local: string) => dayGroupOf(at(`${local}[${berlin}]`), now, berlin);

  it("is overdue the moment after the due time, not at it", () => {
    expect(groupAt("2026-03-18T09:59:59.999")).toBe("overdue");
    expect(groupAt("2026-03-18T10:00")).toBe("today");
  });

  it("draws the lines between days at midnight", () => {
    expect(groupAt("2026-03-18T23:59:59.999")).toBe("today");
    expect(groupAt("2026-03-19T00:00")).toBe("tomorrow");
    expect(groupAt("2026-03-19T23:59")).toBe("tomorrow");
    expect(groupAt("2026-03-20T00:00")).toBe("thisWeek");
  });

  it("ends the week on Sunday", () => {
    expect(groupAt("2026-03-22T23:59")).toBe("thisWeek");
    expect(groupAt("2026-03-23T00:00")).toBe("later");
  });

  it("knows no rest of the week on a Saturday and a Sunday", () => {
    const saturday = at("2026-03-21T10:00[Europe/Berlin]");
    expect(dayGroupOf(at("2026-03-22T10:00[Europe/Berlin]"), saturday, berlin)).toBe("tomorrow");
    expect(dayGroupOf(at("2026-03-23T10:00[Europe/Berlin]"), saturday, berlin)).toBe("later");
    const sunday = at("2026-03-22T10:00[Europe/Berlin]");
    expect(dayGroupOf(at("2026-03-23T10:00[Europe/Berlin]"), sunday, berlin)).toBe("tomorrow");
    expect(dayGroupOf(at("2026-03-24T10:00[Europe/Berlin]"), sunday, berlin)).toBe("later");
  });

  it("takes the days of the user's zone, not of another one", () => {
    const due = at("2026-03-18T22:30[Europe/Berlin]");
    expect(dayGroupOf(due, now, berlin)).toBe("today");
    // In Auckland it is already evening, and the due time lies in the next morning.
    expect(dayGroupOf(due, now, auckland)).toBe("tomorrow");
  });

  it.each([
    ["spring, a day of 23 hours", "2026-03-28T23:30", "2026-03-29T23:30", "2026-03-30T00:00"],
    ["autumn, a day of 25 hours", "2026-10-24T23:30", "2026-10-25T23:30", "2026-10-26T00:00"],
  ])("counts days of the calendar across the clock change in %s", (_, evening, lateTomorrow, dayAfter) => {
    const before = at(`${evening}[${berlin}]`);
    expect(dayGroupOf(at(`${lateTomorrow}[${berlin}]`), before, berlin)).toBe("tomorrow");
    expect(dayGroupOf(at(`${dayAfter}[${berlin}]`), before, berlin)).toBe("later");
  });

  it("keeps both passes of the repeated hour on their day", () => {
    const early = at("2026-10-25T00:30[Europe/Berlin]");
    expect(dayGroupOf(Temporal.Instant.from("2026-10-25T02:30+02:00"), early, berlin)).toBe("today");
    expect(dayGroupOf(Temporal.Instant.from("2026-10-25T02:30+01:00"), early, berlin)).toBe("today");
  });
});

describe("groupByDay", () => {
  const now = at("2026-03-18T10:00[Europe/Berlin]");

  it("sorts by due time, keeps the groups in order and leaves out the empty ones", () => {
    const items = [
      { id: "later", dueDatetime: "2026-05-01T10:00:00Z" },
      { id: "second", dueDatetime: "2026-03-18T16:00:00Z" },
      { id: "overdue", dueDatetime: "2026-03-17T10:00:00Z" },
      // Earlier than 16:00Z although it reads later: texts are no times.
      { id: "first", dueDatetime: "2026-03-18T16:30:00+01:00" },
    ];
    const groups = groupByDay(items, now, berlin).map(({ group, items: found }) => [group, found.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["overdue", ["overdue"]],
      ["today", ["first", "second"]],
      ["later", ["later"]],
    ]);
  });

  it("makes no group of nothing", () => {
    expect(groupByDay([], now, berlin)).toEqual([]);
  });
});
