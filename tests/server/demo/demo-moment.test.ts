import { Temporal } from "temporal-polyfill";

import { inSeconds, laterToday, minutesAgo, onDay, openHalfHoursAgo } from "../../../server/demo/demo-moment";

const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`);

/** Every twenty minutes of two days, the first with 25 hours and the second with 24. */
const starts = Array.from({ length: 3 * 49 }, (_, index) => at("2026-10-25T00:00").add({ minutes: 20 * index }));

const minutesBetween = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  (other.epochMilliseconds - one.epochMilliseconds) / 60_000;

it("a day and a time are meant on the clock of the business, also across a clock change", () => {
  const start = at("2026-10-26T14:00");
  expect(onDay(-2, "09:30")(start).toString()).toBe("2026-10-24T09:30:00+02:00[Europe/Berlin]");
  expect(onDay(1, "09:30")(start).toString()).toBe("2026-10-27T09:30:00+01:00[Europe/Berlin]");
});

it("seconds and minutes are counted exactly", () => {
  const start = at("2026-03-02T09:30:12");
  expect(inSeconds(90)(start).toPlainTime().toString()).toBe("09:31:42");
  expect(minutesAgo(40)(start).toPlainTime().toString()).toBe("08:50:12");
});

it("the last half hours of opening time are past, but never by more than 20 hours", () => {
  for (const start of starts) {
    const ages = [1, 5, 9].map((n) => minutesBetween(openHalfHoursAgo(n)(start), start));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...ages)).toBeLessThanOrEqual(20 * 60);
    expect(new Set(ages).size).toBe(3);
  }
});

it("what is left for today is at least ten minutes away, and today until late in the evening", () => {
  for (const start of starts) {
    const times = [1, 2, 3, 4].map((n) => laterToday(n)(start));
    expect(Math.min(...times.map((time) => minutesBetween(start, time)))).toBeGreaterThanOrEqual(10);
    const isLate = start.hour >= 23;
    expect(isLate || times.every((time) => time.toPlainDate().equals(start.toPlainDate()))).toBe(true);
  }
});
