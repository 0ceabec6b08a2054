import { Temporal } from "temporal-polyfill";

import { rescheduledTo, type RescheduleChoice } from "../../../client/features/follow-ups/reschedule-times";

const ZONE = "Europe/Berlin";
const zoned = (time: string) => Temporal.ZonedDateTime.from(`${time}[${ZONE}]`).toInstant();
const moved = (choice: RescheduleChoice, now: string, due: string) =>
  rescheduledTo(choice, { now: zoned(now), due: zoned(due), zone: ZONE })
    ?.toZonedDateTimeISO(ZONE)
    .toString({ timeZoneName: "never" });

describe("moving a follow-up", () => {
  it("to tomorrow or next week keeps its clock time, also when it is long overdue", () => {
    expect(moved("TOMORROW", "2026-05-04T10:00", "2026-01-10T16:45")).toBe("2026-05-05T16:45:00+02:00");
    expect(moved("NEXT_WEEK", "2026-05-04T10:00", "2026-05-09T08:00")).toBe("2026-05-11T08:00:00+02:00");
  });

  it("keeps its clock time across both changes of the clocks", () => {
    expect(moved("TOMORROW", "2026-03-28T10:00", "2026-03-28T09:30")).toBe("2026-03-29T09:30:00+02:00");
    expect(moved("NEXT_WEEK", "2026-10-20T10:00", "2026-10-20T09:30")).toBe("2026-10-27T09:30:00+01:00");
  });

  it("to a time that the clocks skip moves it on by the hour they skip", () => {
    expect(moved("TOMORROW", "2026-03-28T10:00", "2026-03-27T02:30")).toBe("2026-03-29T03:30:00+02:00");
  });

  it("to later today means three hours on, at a quarter of an hour, also where an hour comes twice", () => {
    expect(moved("LATER_TODAY", "2026-05-04T10:01", "2026-05-04T09:00")).toBe("2026-05-04T13:15:00+02:00");
    expect(moved("LATER_TODAY", "2026-10-25T01:30", "2026-10-25T01:00")).toBe("2026-10-25T03:30:00+01:00");
  });

  it("to later today is not offered when the day is over by then", () => {
    expect(moved("LATER_TODAY", "2026-05-04T21:00", "2026-05-04T09:00")).toBeUndefined();
  });
});
