import { Temporal } from "temporal-polyfill";

import { cancelFollowUp } from "../../../../server/features/follow-ups/cancel-follow-up";
import { FollowUp } from "../../../../server/features/follow-ups/follow-up.entity";
import { followUp } from "../../../../server/features/follow-ups/follow-up";
import { followUps } from "../../../../server/features/follow-ups/follow-ups";
import type { Lead } from "../../../../server/features/leads/lead.entity";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { START, startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  test.clock.now = START;
  rep = await storeUser(test);
  lead = await storeLead(test, rep);
});
afterAll(() => test.close());

const HOUR = 3_600;
const due = (hours: number, given: object = {}) =>
  storeFollowUp(test, lead, { dueDatetime: inSeconds(test, hours * HOUR), ...given });
const listed = async (filter: object = {}, user = rep) =>
  (await followUps(test.as(user), { leadId: lead.id, limit: 100, ...filter })).items.map(({ id }) => id);

describe("the list of follow-ups", () => {
  it("narrows by assignee, lead and type", async () => {
    const other = await storeUser(test);
    const [call, mail, theirs] = [
      await due(1),
      await due(2, { type: "EMAIL" }),
      await due(3, { assignedTo: other.id }),
    ];
    await storeFollowUp(test, await storeLead(test, rep));
    expect(await listed()).toEqual([call.id, mail.id, theirs.id]);
    expect(await listed({ assignedTo: other.id })).toEqual([theirs.id]);
    expect(await listed({ mine: true })).toEqual([call.id, mail.id]);
    expect(await listed({ mine: false, overdue: false })).toEqual([call.id, mail.id, theirs.id]);
    expect(await listed({ type: ["EMAIL", "MEETING"] })).toEqual([mail.id]);
    expect(await listed({ type: [] })).toHaveLength(3);
  });

  it("narrows by ids, to those that fit the rest and may be seen", async () => {
    const [call, mail, other] = [await due(1), await due(2, { type: "EMAIL" }), await due(3)];
    const ids = [other.id, mail.id, call.id];
    expect(await listed({ ids })).toEqual([call.id, mail.id, other.id]);
    expect(await listed({ ids: [mail.id, call.id] })).toEqual([call.id, mail.id]);
    expect(await listed({ ids, type: "EMAIL" })).toEqual([mail.id]);
    expect(await listed({ ids: "999999" })).toEqual([]);
    const tooMany = Array.from({ length: 101 }, (_, index) => String(index + 1));
    for (const [refused, field] of [
      [[], "ids"],
      [tooMany, "ids"],
      [["1", "x"], "ids.1"],
    ]) {
      await expect(followUps(test.as(rep), { ids: refused })).rejects.toMatchObject({ details: [{ field }] });
    }
  });

  it("of several statuses is one list: in its order across pages, each follow-up once, and counted together", async () => {
    const [done, first, missed, last] = [await due(1), await due(2), await due(3), await due(4)];
    await test.app.db.update(FollowUp, done.id, { status: "COMPLETED" });
    await test.app.db.update(FollowUp, missed.id, { status: "MISSED" });
    const status = ["PENDING", "MISSED", "PENDING"];
    expect(await listed({ status })).toEqual([first.id, missed.id, last.id]);
    expect(await listed({ status, sort: { direction: "DESC" } })).toEqual([last.id, missed.id, first.id]);
    expect(await listed({ status: ["COMPLETED", "MISSED"] })).toEqual([done.id, missed.id]);
    const second = await followUps(test.as(rep), { leadId: lead.id, status, limit: 1, page: 2 });
    expect(second.items.map(({ id }) => id)).toEqual([missed.id]);
    expect(await second.total).toBe(3);
    expect(await listed({ status, limit: 2, page: 2 })).toEqual([last.id]);
    expect(await listed({ status, limit: 100, page: 11 })).toEqual([]);
  });

  it("is sorted by due time, from either end", async () => {
    const ids = [await due(1), await due(2), await due(2)].map(({ id }) => id);
    expect(await listed({ sort: { by: "DUE", direction: "ASC" } })).toEqual(ids);
    expect(await listed({ sort: { direction: "DESC" } })).toEqual([...ids].reverse());
    const sideways = followUps(test.as(rep), { sort: { by: "DUE", direction: "SIDEWAYS" } });
    await expect(sideways).rejects.toMatchObject({ details: [{ field: "sort.direction" }] });
  });

  it("knows the overdue ones: pending and past due, to the millisecond", async () => {
    const [first, second] = [await due(1), await due(2)];
    const cancelled = await due(1);
    await cancelFollowUp(test.as(rep), { id: cancelled.id });
    test.pass(HOUR);
    expect(await listed({ overdue: true })).toEqual([]);
    test.pass(0.001);
    expect(await listed({ overdue: true })).toEqual([first.id]);
    test.pass(2 * HOUR);
    expect(await listed({ overdue: true })).toEqual([first.id, second.id]);
  });

  it.each([
    ["Europe/Berlin", "2026-03-29T01:30"],
    ["Europe/Berlin", "2026-10-25T02:30"],
    ["America/New_York", "2026-03-08T01:30"],
    ["America/New_York", "2026-11-01T01:30"],
    ["Asia/Kolkata", "2026-03-29T02:30"],
    ["Pacific/Auckland", "2026-04-05T02:30"],
    ["Pacific/Auckland", "2026-09-27T01:30"],
  ])("in %s at %s an hour past due is an hour, whatever the clocks do", async (timezone, wallTime) => {
    const time = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timezone);
    test.clock.now = new Date(time.subtract({ hours: 1 }).epochMilliseconds);
    const { id, dueDatetime } = await due(1);
    expect(dueDatetime.getTime()).toBe(time.epochMilliseconds);
    test.clock.now = new Date(time.add({ minutes: 0 }).epochMilliseconds);
    expect(await listed({ overdue: true })).toEqual([]);
    test.clock.now = new Date(time.add({ hours: 1 }).epochMilliseconds);
    expect(await listed({ overdue: true })).toEqual([id]);
  });
});

describe("one follow-up", () => {
  it("is read by its id within the reader's scope", async () => {
    const { id } = await due(1);
    expect(await followUp(test.as(rep), { id })).toMatchObject({ id, type: "CALL" });
    const stranger = {
      ...test.as(await storeUser(test)),
      settings: { ...test.app.settings, REP_READS: "own" as const },
    };
    await expect(followUp(stranger, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(followUp(test.as(rep), { id: "1abc" })).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
  });
});
