import { Temporal } from "temporal-polyfill";

import { suggestNextDue } from "../../../client/features/follow-ups/suggest-due";

const at = (zoned: string): Temporal.Instant => Temporal.ZonedDateTime.from(zoned).toInstant();
const zone = "Europe/Berlin";

describe("suggestNextDue", () => {
  it.each([
    ["an ordinary week", "2026-05-04T11:00", "2026-05-11T14:30:00+02:00[Europe/Berlin]"],
    ["the week in which the clocks go forward", "2026-03-25T11:00", "2026-04-01T14:30:00+02:00[Europe/Berlin]"],
    ["the week in which the clocks go back", "2026-10-21T11:00", "2026-10-28T14:30:00+01:00[Europe/Berlin]"],
  ])("is a week from today at the same time by the clock, in %s", (_, now, expected) => {
    const next = suggestNextDue(at(`2026-02-02T14:30:25[${zone}]`), at(`${now}[${zone}]`), zone);
    expect(next.toString()).toBe(expected);
  });

  it("moves a time that the clocks skip to the one they skip to", () => {
    const next = suggestNextDue(at(`2026-03-20T02:30[${zone}]`), at(`2026-03-22T11:00[${zone}]`), zone);
    expect(next.toString()).toBe("2026-03-29T03:30:00+02:00[Europe/Berlin]");
  });
});
