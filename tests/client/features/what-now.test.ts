import { Temporal } from "temporal-polyfill";

import { whatNow } from "../../../client/features/today/what-now";

const zone = "Europe/Berlin";
const at = (local: string) => Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();
const now = at("2026-03-18T10:00");
const due = (local: string, status: "PENDING" | "MISSED" | "COMPLETED" = "PENDING") => ({
  dueDatetime: at(local).toString(),
  status,
});
const told = (items: ReturnType<typeof due>[], leadsWithoutStep = 0) => whatNow(items, leadsWithoutStep, now, zone);

it("begins with what has waited longest, missed or not, and never with what is done", () => {
  const missed = due("2026-03-15T09:00", "MISSED");
  const items = [due("2026-03-18T12:00"), due("2026-03-18T09:00"), missed, due("2026-03-14T09:00", "COMPLETED")];
  expect(told(items, 3)).toEqual({ first: { kind: "overdue", next: missed }, overdue: 2, today: 1 });
});

it("goes on with what is next today", () => {
  const next = due("2026-03-18T23:59");
  expect(told([due("2026-03-19T09:00"), next], 3)).toEqual({ first: { kind: "today", next }, overdue: 0, today: 1 });
});

it("then asks for a plan for the leads that have none, before it speaks of another day", () => {
  const tomorrow = due("2026-03-19T00:00");
  expect(told([tomorrow], 3).first).toEqual({ kind: "unplanned", count: 3 });
  expect(told([tomorrow]).first).toEqual({ kind: "ahead", next: tomorrow });
  expect(told([]).first).toEqual({ kind: "clear" });
});
