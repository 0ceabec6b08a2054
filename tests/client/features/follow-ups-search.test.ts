import { Temporal } from "temporal-polyfill";

import { calendarFilter, listFilter } from "../../../client/features/follow-ups/follow-ups-filter";
import {
  isNarrowed,
  nothingSought,
  readFollowUpsSearch,
  writeFollowUpsSearch,
} from "../../../client/features/follow-ups/follow-ups-search";

const read = (query: string) => readFollowUpsSearch(new URLSearchParams(query));
const usual = { ...nothingSought, view: "list", date: null, whose: "mine", page: 1 };
const now = Temporal.Instant.from("2026-03-28T12:00:00Z");
const asking = { hasOwn: true, now, zone: "Europe/Berlin", firstDay: 1 };

describe("the follow-ups in the address", () => {
  it("are read, and written as they were read", () => {
    const query = "view=week&date=2026-03-29&whose=all&status=ANY&type=CALL&assignedTo=3&lead=12&due=week&page=2";
    expect(writeFollowUpsSearch(read(query)).toString()).toBe(query);
    expect(isNarrowed(read(query))).toBe(true);
  });

  it.each(["", "view=year", "date=2026-02-31", "whose=him", "lead=1e3&assignedTo=0", "from=soon&to=1e9", "page=0"])(
    "take what makes no sense for absent: %s",
    (query) => {
      expect(read(query)).toEqual(usual);
      expect(isNarrowed(read(query))).toBe(false);
    },
  );
});

describe("what the server is asked for", () => {
  it("is in a list one's own that are still to be done, the first due first", () => {
    expect(listFilter(read(""), asking)).toEqual({
      filter: expect.objectContaining({ mine: true, status: ["PENDING", "MISSED"] }) as object,
      sort: { by: "DUE", direction: "ASC" },
    });
    expect(listFilter(read(""), { ...asking, hasOwn: false }).filter.mine).toBe(false);
    expect(listFilter(read("status=COMPLETED"), asking).sort.direction).toBe("DESC");
  });

  it("is of a range the days in the user's zone, and of what is overdue the missed ones too", () => {
    const today = { dueFrom: "2026-03-27T23:00:00Z", dueTo: "2026-03-28T23:00:00Z" };
    expect(listFilter(read("due=today"), asking).filter).toMatchObject(today);
    expect(listFilter(read("due=week"), asking).filter).toMatchObject({ dueTo: "2026-03-29T22:00:00Z" });
    expect(listFilter(read("from=2026-03-29"), asking).filter).toMatchObject({
      dueFrom: "2026-03-28T23:00:00Z",
      dueTo: null,
    });
    expect(listFilter(read("due=overdue"), asking).filter).toMatchObject({
      status: ["PENDING", "MISSED"],
      dueTo: "2026-03-28T12:00:00Z",
    });
  });

  it("is in a calendar what is on its days and was not cancelled, whatever the list is narrowed to", () => {
    const date = Temporal.PlainDate.from("2026-03-29");
    expect(calendarFilter(read("view=day&due=overdue"), asking, { view: "day", date })).toMatchObject({
      status: ["PENDING", "COMPLETED", "MISSED"],
      dueFrom: "2026-03-28T23:00:00Z",
      dueTo: "2026-03-29T22:00:00Z",
    });
  });
});
