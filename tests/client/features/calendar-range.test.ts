import { Temporal } from "temporal-polyfill";

import { movedTo, nameOfPlace, readPlace } from "../../../client/features/follow-ups/calendar-place";
import {
  boundsOf,
  daysOf,
  hasHour,
  hoursOf,
  stepFrom,
  weeksOf,
} from "../../../client/features/follow-ups/calendar-range";
import { createCalendarFormats, firstDayOfWeek } from "../../../client/ui/calendar-formats";

const ZONE = "Europe/Berlin";
const day = (text: string) => Temporal.PlainDate.from(text);
const zoned = (time: string) => Temporal.ZonedDateTime.from(`${time}[${ZONE}]`).toInstant();
const shown = (days: Temporal.PlainDate[]) => [days[0]?.toString(), days.at(-1)?.toString(), days.length];

describe("the days of a view", () => {
  it("are whole weeks of a month, from the day with which a week begins there", () => {
    expect(shown(daysOf("month", day("2026-03-15"), 1))).toEqual(["2026-02-23", "2026-04-05", 42]);
    expect(shown(daysOf("month", day("2026-03-15"), 7))).toEqual(["2026-03-01", "2026-04-04", 35]);
    expect(shown(daysOf("month", day("2027-02-10"), 1))).toEqual(["2027-02-01", "2027-02-28", 28]);
    expect(weeksOf(daysOf("month", day("2026-03-15"), 1)).map(({ length }) => length)).toEqual([7, 7, 7, 7, 7, 7]);
  });

  it("are seven of a week and one of a day", () => {
    expect(shown(daysOf("week", day("2026-03-29"), 1))).toEqual(["2026-03-23", "2026-03-29", 7]);
    expect(shown(daysOf("week", day("2026-03-29"), 7))).toEqual(["2026-03-29", "2026-04-04", 7]);
    expect(shown(daysOf("day", day("2026-03-29"), 1))).toEqual(["2026-03-29", "2026-03-29", 1]);
  });

  it("begin and end in the zone, so that a day in which the clocks change has 23 or 25 hours", () => {
    expect(boundsOf([day("2026-03-29")], ZONE)).toEqual({
      dueFrom: "2026-03-28T23:00:00Z",
      dueTo: "2026-03-29T22:00:00Z",
    });
    expect(boundsOf([day("2026-10-25")], ZONE)).toEqual({
      dueFrom: "2026-10-24T22:00:00Z",
      dueTo: "2026-10-25T23:00:00Z",
    });
  });

  it("are followed by the next ones, at the end of a month too", () => {
    expect(stepFrom("month", day("2026-01-31"), 1).toString()).toBe("2026-02-28");
    expect(stepFrom("week", day("2026-03-29"), -1).toString()).toBe("2026-03-22");
  });

  it("have the hours that the clocks show, and as many rows as there are things to do in", () => {
    expect([hasHour(day("2026-03-29"), 2, ZONE), hasHour(day("2026-10-25"), 2, ZONE)]).toEqual([false, true]);
    const hours = hoursOf([6, 21], { from: 8, to: 18 });
    expect([hours[0], hours.at(-1)]).toEqual([6, 21]);
  });
});

describe("a place in the calendar", () => {
  it("is read back from its name", () => {
    for (const place of [{ date: day("2026-03-29") }, { date: day("2026-03-29"), hour: 14 }]) {
      expect(nameOfPlace(readPlace(nameOfPlace(place)))).toBe(nameOfPlace(place));
    }
  });

  it("keeps the clock time on another day, and the minute in another hour, across both changes of the clocks", () => {
    const moved = (place: Parameters<typeof movedTo>[0], due: string) => movedTo(place, zoned(due), ZONE).toString();
    expect(moved({ date: day("2026-03-29") }, "2026-03-28T09:30")).toBe("2026-03-29T07:30:00Z");
    expect(moved({ date: day("2026-10-25") }, "2026-10-24T09:30")).toBe("2026-10-25T08:30:00Z");
    expect(moved({ date: day("2026-03-29"), hour: 14 }, "2026-03-28T09:45")).toBe("2026-03-29T12:45:00Z");
  });

  it("where it lies already changes nothing, also in the second of two equal hours", () => {
    const second = Temporal.Instant.from("2026-10-25T01:30:00Z");
    expect(movedTo({ date: day("2026-10-25"), hour: 2 }, second, ZONE).toString()).toBe("2026-10-25T01:30:00Z");
  });
});

describe("the customs of a country", () => {
  it("say with which day a week begins, and how an hour is written", () => {
    expect([firstDayOfWeek("en-US"), firstDayOfWeek("en-GB"), firstDayOfWeek("es-ES")]).toEqual([7, 1, 1]);
    expect(createCalendarFormats("en-GB").hour(14)).toBe("14:00");
    expect(createCalendarFormats("en-US").hour(14)).toMatch(/^2:00\sPM$/);
  });
});
