import fc from "fast-check";
import { Temporal } from "temporal-polyfill";

import { snoozeChoices, snoozedUntil, type SnoozeChoice } from "../../../client/features/reminders/snooze-times";
import { tomorrowMorning } from "../../../client/ui/tomorrow-morning";
import { instant } from "../../../rules/date-time";

const SEED = 20_260_302;
const MINUTE_MS = 60_000;

/** Zones whose clocks change in either hemisphere, and one whose clocks never do and that is half an hour off. */
const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"] as const;

/** The moments at which the clocks of these zones change, in the years that follow. */
const changes = zones.flatMap((zone) => {
  const found: Temporal.Instant[] = [];
  let moment = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition("next");
  for (; moment && moment.year < 2036; moment = moment.getTimeZoneTransition("next")) found.push(moment.toInstant());
  return found;
});

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
const anyMoment = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => at(date.getTime()));
/** Within two days of a change of the clocks, where a day has 23 hours or 25. */
const momentNearChange = fc
  .record({ change: fc.constantFrom(...changes), minutes: fc.integer({ min: -2_880, max: 2_880 }) })
  .map(({ change, minutes }) => at(change.epochMilliseconds + minutes * MINUTE_MS));
const moment = fc.oneof(anyMoment, momentNearChange);
const zone = fc.constantFrom(...zones);

const holds = (property: fc.IProperty<[Temporal.Instant, (typeof zones)[number]]>) =>
  fc.assert(property, { seed: SEED, numRuns: 1_000 });

it("knows both changes of the clocks of each zone that has them", () => {
  expect(changes).toHaveLength(3 * 2 * 10);
});

describe("tomorrow morning", () => {
  it("is nine by the clock on the next day of the calendar, and ahead of now", () => {
    holds(
      fc.property(moment, zone, (now, zone) => {
        const morning = tomorrowMorning(now, zone);
        const today = now.toZonedDateTimeISO(zone).toPlainDate();
        expect(morning.toPlainTime().toString()).toBe("09:00:00");
        expect(morning.toPlainDate().equals(today.add({ days: 1 }))).toBe(true);
        expect(morning.timeZoneId).toBe(zone);
        expect(Temporal.Instant.compare(morning.toInstant(), now)).toBe(1);
      }),
    );
  });

  it.each([
    ["the night in which the clocks go forward", "2026-03-28T23:59[Europe/Berlin]", "2026-03-29T09:00:00+02:00"],
    ["the night in which they go back", "2026-10-24T00:10[Europe/Berlin]", "2026-10-25T09:00:00+01:00"],
    ["early in the morning", "2026-05-04T00:00[Asia/Kolkata]", "2026-05-05T09:00:00+05:30"],
    ["the last evening of a year", "2026-12-31T23:59[Pacific/Auckland]", "2027-01-01T09:00:00+13:00"],
  ])("is right in %s", (_when, now, expected) => {
    const zoned = Temporal.ZonedDateTime.from(now);
    const morning = tomorrowMorning(zoned.toInstant(), zoned.timeZoneId);
    expect(morning.toString({ timeZoneName: "never" })).toBe(expected);
  });
});

describe("snoozing", () => {
  it("for ten minutes or an hour lasts as long, also while the clocks change", () => {
    const minutes: Partial<Record<SnoozeChoice, number>> = { TEN_MINUTES: 10, ONE_HOUR: 60 };
    holds(
      fc.property(moment, zone, (now, zone) => {
        for (const [choice, expected] of Object.entries(minutes)) {
          const until = snoozedUntil(choice as SnoozeChoice, now, zone);
          expect(until?.since(now).total("minutes")).toBe(expected);
        }
      }),
    );
  });

  it("until later today ends today, on the full hour, three to four hours from now; at night it is not offered", () => {
    holds(
      fc.property(moment, zone, (now, zone) => {
        const here = now.toZonedDateTimeISO(zone);
        const later = snoozedUntil("LATER_TODAY", now, zone)?.toZonedDateTimeISO(zone);
        if (!later) return expect(here.hour).toBeGreaterThanOrEqual(19);
        expect(later.toPlainDate().equals(here.toPlainDate())).toBe(true);
        expect(later.minute).toBe(0);
        const hours = later.since(here).total("hours");
        expect(hours).toBeGreaterThanOrEqual(3);
        expect(hours).toBeLessThan(5);
      }),
    );
  });

  it("until next week ends on a Monday at nine by the clock, never tomorrow when that is Monday", () => {
    holds(
      fc.property(moment, zone, (now, zone) => {
        const later = snoozedUntil("NEXT_WEEK", now, zone)?.toZonedDateTimeISO(zone);
        expect(later?.dayOfWeek).toBe(1);
        expect(later?.toPlainTime().toString()).toBe("09:00:00");
        const today = now.toZonedDateTimeISO(zone).toPlainDate();
        const days = later && today.until(later.toPlainDate()).days;
        expect(days).toBeGreaterThanOrEqual(2 - (today.dayOfWeek === 7 ? 0 : 1));
        expect(days).toBeLessThanOrEqual(8);
      }),
    );
  });

  it("ends ahead of now and within nine days, in a form that the rules take", () => {
    holds(
      fc.property(moment, zone, (now, zone) => {
        for (const choice of snoozeChoices) {
          const until = snoozedUntil(choice, now, zone);
          if (!until) continue;
          const hours = until.since(now).total("hours");
          expect(hours).toBeGreaterThan(0);
          expect(hours).toBeLessThan(9 * 24);
          expect(instant.safeParse(until.toString()).data?.getTime()).toBe(until.epochMilliseconds);
        }
      }),
    );
  });
});
