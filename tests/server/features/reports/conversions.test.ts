import { Lead } from "../../../../server/features/leads/lead.entity";
import { conversions } from "../../../../server/features/reports/conversions";
import type { User } from "../../../../server/features/users/user.entity";
import type { Settings } from "../../../../server/platform/env";
import { storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let other: User;
let admin: User;
let viewer: User;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test, { name: "Rep" });
  other = await storeUser(test, { name: "Other" });
  admin = await storeUser(test, { role: "ADMIN" });
  viewer = await storeUser(test, { role: "VIEWER" });
});
beforeEach(() => test.app.db.query("DELETE FROM activity_logs"));
beforeEach(async () => {
  await test.app.db.query("DELETE FROM lead_words");
  await test.app.db.query("DELETE FROM leads");
});
afterAll(() => test.close());

/** A lead created at one time and, unless it never was, converted at another. */
async function stored(createdAt: string, convertedAt: string | null = null, given: object = {}, owner = rep) {
  const lead = await storeLead(test, owner, given);
  const times = { createdAt: new Date(createdAt), convertedAt: convertedAt ? new Date(convertedAt) : null };
  await test.app.db.update(Lead, { id: lead.id }, { ...times, status: convertedAt ? "CONVERTED" : "NEW" });
  return lead;
}

const report = (user: User, input: object, settings: Partial<Settings> = {}) =>
  conversions({ ...test.as(user), settings: { ...test.app.settings, ...settings } }, { groupBy: "MONTH", ...input });
const march = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };

describe("conversions", () => {
  it("count leads created and leads converted in each month, and in all", async () => {
    await stored("2026-01-15T00:00:00Z", "2026-03-31T23:59:59.999Z");
    await stored("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
    await stored("2026-03-31T23:59:59.999Z", "2026-04-01T00:00:00Z");
    await stored("2026-04-01T00:00:00Z");
    const { rows, total } = await report(admin, { from: "2026-02-01T00:00:00Z", to: "2026-05-01T00:00:00Z" });
    expect(rows).toEqual([
      expect.objectContaining({ key: "2026-02", label: "2026-02", created: 0, converted: 0, rate: null }),
      expect.objectContaining({ key: "2026-03", created: 2, converted: 2, rate: 1 }),
      expect.objectContaining({ key: "2026-04", created: 1, converted: 1, rate: 1 }),
    ]);
    expect(total).toEqual({ created: 3, converted: 3, rate: 1 });
  });

  it.each([
    ["Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "2026-03-29"],
    ["Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "2026-10-25"],
    ["America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z", "2026-03-08"],
    ["America/New_York", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z", "2026-11-01"],
    ["Asia/Kolkata", "2026-03-31T18:30:00Z", "2026-04-01T18:30:00Z", "2026-04-01"],
    ["Pacific/Auckland", "2026-04-04T11:00:00Z", "2026-04-05T12:00:00Z", "2026-04-05"],
    ["Pacific/Auckland", "2026-09-26T12:00:00Z", "2026-09-27T11:00:00Z", "2026-09-27"],
  ])("in %s count the day from %s until %s, to the millisecond", async (zone, begin, end, key) => {
    const [first, after] = [new Date(begin).getTime(), new Date(end).getTime()];
    const DAY = 86_400_000;
    for (const time of [first - 1, first, after - 1, after]) await stored(new Date(time).toISOString());
    const period = { from: new Date(first - DAY).toISOString(), to: new Date(after + DAY).toISOString() };
    const { rows, total } = await report(admin, { ...period, groupBy: "DAY" }, { BUSINESS_TIMEZONE: zone });
    expect(rows.find((row) => row.key === key)).toMatchObject({ from: new Date(begin), to: new Date(end), created: 2 });
    expect(total.created).toBe(4);
  });

  it("put the last moment of a month where the business's calendar puts it", async () => {
    await stored("2026-03-31T22:30:00Z", "2026-03-31T22:30:00Z");
    const period = { from: "2026-02-28T23:00:00Z", to: "2026-04-30T22:00:00Z" };
    const inZone = async (BUSINESS_TIMEZONE: string) =>
      (await report(admin, period, { BUSINESS_TIMEZONE })).rows
        .filter(({ created }) => created > 0)
        .map(({ key }) => key);
    expect(await inZone("Europe/Berlin")).toEqual(["2026-04"]);
    expect(await inZone("America/New_York")).toEqual(["2026-03"]);
  });

  it("count weeks from Monday", async () => {
    await stored("2026-03-08T23:59:59Z");
    await stored("2026-03-09T00:00:00Z");
    const { rows } = await report(admin, { ...march, groupBy: "WEEK" });
    expect(rows.map(({ key, created }) => [key, created]).filter(([, created]) => created)).toEqual([
      ["2026-W10", 1],
      ["2026-W11", 1],
    ]);
  });

  it("are grouped by who owns the leads", async () => {
    await stored("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
    await stored("2026-03-01T00:00:00Z", null, {}, other);
    await stored("2026-03-01T00:00:00Z", null, {}, other);
    const { rows, total } = await report(admin, { ...march, groupBy: "OWNER" });
    expect(rows).toMatchObject([
      { key: rep.id, label: "Rep", created: 1, converted: 1, rate: 1, from: new Date(march.from) },
      { key: other.id, label: "Other", created: 2, converted: 0, rate: 0 },
    ]);
    expect(total).toEqual({ created: 3, converted: 1, rate: 1 / 3 });
  });

  it("are grouped by source as it was written, and those without one are one row", async () => {
    for (const source of ["Fair", "Fair", "🍰", "🚀", null, ""]) await stored("2026-03-01T00:00:00Z", null, { source });
    const { rows } = await report(admin, { ...march, groupBy: "SOURCE" });
    expect(rows.map(({ key, label, created }) => [key, label, created])).toEqual(
      expect.arrayContaining([
        ["Fair", "Fair", 2],
        ["", "", 2],
        ["🍰", "🍰", 1],
        ["🚀", "🚀", 1],
      ]),
    );
    expect(rows).toHaveLength(4);
  });

  it("leave out deleted leads and those whose conversion was taken back", async () => {
    const gone = await stored("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z");
    await test.app.db.update(Lead, { id: gone.id }, { deletedAt: test.app.now() });
    expect((await report(admin, march)).total).toEqual({ created: 0, converted: 0, rate: null });
  });

  it("are a rep's own unless they ask for the team's, and the team's for others", async () => {
    await stored("2026-03-01T00:00:00Z");
    await stored("2026-03-01T00:00:00Z", null, {}, other);
    const created = async (user: User, input: object = {}) =>
      (await report(user, { ...march, ...input })).total.created;
    expect(await created(rep)).toBe(1);
    expect(await created(rep, { scope: "TEAM" })).toBe(2);
    expect(await created(viewer)).toBe(2);
    expect(await created(admin)).toBe(2);
    expect(await created(admin, { scope: "MINE" })).toBe(0);
    const narrow = report(rep, { ...march, scope: "TEAM" }, { REP_READS: "own" });
    await expect(narrow).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await report(rep, march, { REP_READS: "own" })).total.created).toBe(1);
  });

  it("take one connection, whatever they are grouped by", async () => {
    const query = jest.spyOn(test.app.db.connection.driver, "createQueryRunner");
    for (const groupBy of ["DAY", "WEEK", "MONTH", "OWNER", "SOURCE"]) {
      query.mockClear();
      await report(admin, { ...march, groupBy });
      expect(query).toHaveBeenCalledTimes(1);
    }
    query.mockRestore();
  });

  it.each([
    ["a period that runs backwards", { from: march.to, to: march.from }, "to"],
    ["an empty period", { from: march.from, to: march.from }, "to"],
    ["more than 400 days", { from: march.from, to: "2027-04-06T00:00:00Z", groupBy: "DAY" }, "to"],
    ["an unknown grouping", { ...march, groupBy: "PHASE_OF_MOON" }, "groupBy"],
    ["no beginning", { to: march.to }, "from"],
    ["an unknown scope", { ...march, scope: "WORLD" }, "scope"],
  ])("of %s are refused by field", async (_name, input, field) => {
    await expect(report(admin, input)).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
  });

  it("of exactly 400 days are answered", async () => {
    const { rows } = await report(admin, { from: march.from, to: "2027-04-05T00:00:00Z", groupBy: "DAY" });
    expect(rows).toHaveLength(400);
  });

  it("are refused to nobody in particular", async () => {
    await expect(conversions(test.as(null), march)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
