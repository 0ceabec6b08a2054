import { Temporal } from "temporal-polyfill";

import { findDueStep } from "../../../client/features/follow-ups/find-due-step";

const ZONE = "Europe/Berlin";
const now = Temporal.Instant.from("2026-03-24T10:00:00+01:00");

const step = (id: string, given: object = {}) => ({
  id,
  type: "CALL" as const,
  status: "PENDING" as const,
  dueDatetime: "2026-03-24T09:00:00+01:00",
  contact: { id: "ann" },
  ...given,
});
const find = (...steps: ReturnType<typeof step>[]) =>
  findDueStep(steps, { contactId: "ann", type: "CALL" }, now, ZONE)?.id ?? null;

describe("what was planned and is done by reaching a contact", () => {
  it("is the first due with them", () => {
    expect(find(step("later", { dueDatetime: "2026-03-24T12:00:00+01:00" }), step("first"))).toBe("first");
  });

  it("may be due later today, by the clock of the user, but not tomorrow", () => {
    expect(find(step("tonight", { dueDatetime: "2026-03-24T23:59:00+01:00" }))).toBe("tonight");
    expect(find(step("tomorrow", { dueDatetime: "2026-03-24T23:00:00Z" }))).toBeNull();
  });

  it("may be missed, but not completed or cancelled", () => {
    expect(find(step("missed", { status: "MISSED" }))).toBe("missed");
    expect(find(step("done", { status: "COMPLETED" }), step("off", { status: "CANCELLED" }))).toBeNull();
  });

  it("is of the same kind", () => {
    expect(find(step("mail", { type: "EMAIL" }))).toBeNull();
  });

  it("is with them rather than with nobody in particular, and never with somebody else", () => {
    const withNobody = step("nobody", { contact: null, dueDatetime: "2026-03-23T09:00:00+01:00" });
    expect(find(withNobody, step("ann"))).toBe("ann");
    expect(find(withNobody)).toBe("nobody");
    expect(find(step("ben", { contact: { id: "ben" } }))).toBeNull();
  });
});
