import type { Lead } from "../../../../server/features/leads/lead.entity";
import { changeLeadStatus } from "../../../../server/features/leads/change-lead-status";
import { leads } from "../../../../server/features/leads/leads";
import { tagLead } from "../../../../server/features/leads/tag-lead";
import { updateLead } from "../../../../server/features/leads/update-lead";
import type { User } from "../../../../server/features/users/user.entity";
import { inSeconds, storeFollowUp, storeLead, storeUser } from "../../../support/factories";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let rep: User;
let other: User;
beforeAll(async () => {
  test = await startTestApp();
  rep = await storeUser(test);
  other = await storeUser(test);
});
afterAll(() => test.close());

const names = async (input: object) =>
  (await leads(test.as(rep), { limit: 100, ...input })).items.map(({ name }) => name);

describe("the filters of the list of leads", () => {
  let stored: Lead[];
  let noon: Date;
  beforeAll(async () => {
    noon = test.app.now();
    stored = [
      await storeLead(test, rep, { name: "a", source: "Fair", status: "NEW" }),
      await storeLead(test, rep, { name: "b", source: "fair", status: "INTERESTED" }),
      await storeLead(test, other, { name: "c", source: "Web", status: "CONVERTED" }),
    ];
    test.pass(60);
    stored.push(await storeLead(test, other, { name: "d", status: "NEW" }));
    const [a, b, c] = stored;
    if (!a || !b || !c) throw new Error("There are no leads.");
    await storeFollowUp(test, a);
    await tagLead(test.as(rep), { id: a.id, add: ["VIP", "Café"] });
    await tagLead(test.as(rep), { id: b.id, add: ["VIP"] });
    await tagLead(test.as(other), { id: c.id, add: ["cold", "VIP, 100%"] });
  });

  const idOf = (name: string) => stored.find((lead) => lead.name === name)?.id;

  it.each<[what: string, input: () => object, found: string[]]>([
    ["nothing", () => ({}), ["a", "b", "c", "d"]],
    [
      "null everywhere",
      () => ({ status: null, search: null, ownerId: null, tags: null, sort: null }),
      ["a", "b", "c", "d"],
    ],
    ["empty lists", () => ({ status: [], tags: [] }), ["a", "b", "c", "d"]],
    ["one status", () => ({ status: "NEW" }), ["a", "d"]],
    ["several statuses", () => ({ status: ["INTERESTED", "CONVERTED"] }), ["b", "c"]],
    ["an owner", () => ({ ownerId: other.id }), ["c", "d"]],
    ["an owner who has none", () => ({ ownerId: "999999" }), []],
    ["a source in any case", () => ({ source: "FAIR" }), ["a", "b"]],
    ["a tag in any case", () => ({ tags: ["vip"] }), ["a", "b"]],
    ["a tag without its accent", () => ({ tags: "cafe" }), ["a"]],
    ["all of several tags", () => ({ tags: ["VIP", " Café "] }), ["a"]],
    ["the same tag twice", () => ({ tags: ["VIP", "vip"] }), ["a", "b"]],
    ["a tag with a comma and a wildcard in it", () => ({ tags: ["vip, 100%"] }), ["c"]],
    ["a wildcard, which is none", () => ({ tags: ["%"] }), []],
    ["a tag that there is not", () => ({ tags: ["VIP", "unheard of"] }), []],
    ["the time of storing, from", () => ({ createdFrom: inSeconds(test, 0).toISOString() }), ["d"]],
    ["the time of storing, up to", () => ({ createdTo: inSeconds(test, 0).toISOString() }), ["a", "b", "c"]],
    [
      "a span",
      () => ({ createdFrom: noon.toISOString(), createdTo: inSeconds(test, 1).toISOString() }),
      ["a", "b", "c", "d"],
    ],
    ["a next follow-up", () => ({ hasNextFollowUp: true }), ["a"]],
    ["no next follow-up", () => ({ hasNextFollowUp: "false" }), ["b", "c", "d"]],
    [
      "their ids, whoever's they are and whatever is asked twice",
      () => ({ ids: [idOf("c"), idOf("a"), idOf("a")] }),
      ["a", "c"],
    ],
    ["one id", () => ({ ids: idOf("b") }), ["b"]],
    ["the ids of those that fit the rest", () => ({ ids: stored.map(({ id }) => id), status: ["NEW"] }), ["a", "d"]],
    ["ids and a search", () => ({ ids: [idOf("a"), idOf("b")], search: "a" }), ["a"]],
    ["an id that there is not", () => ({ ids: ["999999"] }), []],
    [
      "all at once",
      () => ({ status: ["NEW"], ownerId: rep.id, tags: ["vip"], source: "fair", hasNextFollowUp: true, search: "A" }),
      ["a"],
    ],
  ])("find by %s", async (_what, input, found) => {
    expect((await names(input())).sort()).toEqual(found);
    expect(await (await leads(test.as(rep), input())).total).toBe(found.length);
  });

  it.each<[input: object, field: string]>([
    [{ status: "MAYBE" }, "status"],
    [{ ids: [] }, "ids"],
    [{ ids: ["1", "1 OR 1=1"] }, "ids.1"],
    [{ ids: Array.from({ length: 101 }, (_, index) => String(index + 1)) }, "ids"],
    [{ ownerId: "1 OR 1=1" }, "ownerId"],
    [{ search: "x".repeat(201) }, "search"],
    [{ tags: [""] }, "tags"],
    [{ tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, "tags"],
    [{ createdFrom: "yesterday" }, "createdFrom"],
    [{ hasNextFollowUp: "perhaps" }, "hasNextFollowUp"],
    [{ sort: { by: "PASSWORD" } }, "sort.by"],
    [{ sort: { by: "NAME", direction: "ASC; DROP TABLE leads" } }, "sort.direction"],
    [{ sort: { by: "NAME", column: "id" } }, "sort.column"],
  ])("refuse %j by field", async (input, field) => {
    await expect(leads(test.as(rep), input)).rejects.toMatchObject({ details: [{ field }] });
  });
});

describe("the order of the list of leads", () => {
  let own: User;
  const sorted = async (by: string, direction: string) =>
    (await names({ ownerId: own.id, sort: { by, direction } })).join(" ");

  beforeAll(async () => {
    own = await storeUser(test);
    const stored: Lead[] = [];
    for (const given of [
      { name: "Bea", company: "Alpha", status: "CONVERTED" as const },
      { name: "äda", status: "NEW" as const },
      { name: "Cid", company: "beta", status: "NEW" as const },
      { name: "Dan", status: "INTERESTED" as const },
      { name: "Eve", company: "Alpha", status: "NOT_INTERESTED" as const },
    ]) {
      test.pass(1);
      stored.push(await storeLead(test, own, given));
    }
    const [bea, ada, cid] = stored;
    if (!bea || !ada || !cid) throw new Error("There are no leads.");
    await storeFollowUp(test, cid, { dueDatetime: inSeconds(test, 100) });
    await storeFollowUp(test, bea, { dueDatetime: inSeconds(test, 200) });
    test.pass(1);
    await updateLead(test.as(own), { id: ada.id, notes: "changed last" });
  });

  it.each([
    ["NAME", "äda Bea Cid Dan Eve", "Eve Dan Cid Bea äda"],
    ["COMPANY", "Bea Eve Cid äda Dan", "Cid Eve Bea Dan äda"],
    ["STATUS", "äda Cid Dan Eve Bea", "Bea Eve Dan Cid äda"],
    ["CREATED", "Bea äda Cid Dan Eve", "Eve Dan Cid äda Bea"],
    ["UPDATED", "Bea Cid Dan Eve äda", "äda Eve Dan Cid Bea"],
    ["NEXT_FOLLOW_UP", "Cid Bea äda Dan Eve", "Bea Cid Eve Dan äda"],
  ])("by %s has ties by id and what has no value last, either way", async (by, ascending, descending) => {
    expect(await sorted(by, "ASC")).toBe(ascending);
    expect(await sorted(by, "DESC")).toBe(descending);
  });

  it("is by the last change when nothing is said, and ascending when no direction is", async () => {
    expect(await names({ ownerId: own.id })).toEqual(["äda", "Eve", "Dan", "Cid", "Bea"]);
    expect(await names({ ownerId: own.id, sort: { by: "NAME" } })).toEqual(["äda", "Bea", "Cid", "Dan", "Eve"]);
  });

  it("shows each lead once over all pages, also when all sort alike", async () => {
    const many = await storeUser(test);
    for (let index = 0; index < 7; index += 1) await storeLead(test, many, { name: "Same" });
    for (const direction of ["ASC", "DESC"]) {
      const ids: string[] = [];
      for (const page of [1, 2, 3, 4]) {
        const input = { ownerId: many.id, sort: { by: "COMPANY", direction }, page, limit: 2 };
        ids.push(...(await leads(test.as(rep), input)).items.map(({ id }) => id));
      }
      expect(new Set(ids).size).toBe(7);
    }
  });

  it("walks an index, never sorting all leads", async () => {
    for (const by of ["NAME", "COMPANY", "STATUS", "CREATED", "UPDATED", "NEXT_FOLLOW_UP"]) {
      for (const direction of ["ASC", "DESC"]) {
        const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
        await leads(test.as(rep), { sort: { by, direction }, limit: 1 });
        const [sql, parameters] = log.mock.calls.at(-1) ?? [];
        const ids = /\((SELECT .*?LIMIT 1)/s.exec(sql ?? "")?.[1] ?? "";
        const plan = await test.app.db.query<{ Extra: string; key: string }[]>(
          `EXPLAIN ${ids}`,
          parameters as unknown[],
        );
        expect([by, direction, plan[0]?.key, plan[0]?.Extra]).toEqual([
          by,
          direction,
          expect.any(String),
          expect.not.stringContaining("filesort"),
        ]);
        const whole = await test.app.db.query<{ Extra: string }[]>(`EXPLAIN ${sql}`, parameters as unknown[]);
        expect([by, direction, ...whole.map(({ Extra }) => Extra)].join()).not.toContain("Using temporary");
      }
    }
  });

  it("reads none but the leads that it is asked for by id, however long the list is", async () => {
    const ids = (await leads(test.as(rep), { ownerId: own.id })).items.map(({ id }) => id);
    const many = await storeUser(test);
    for (let index = 0; index < 100; index += 1) await storeLead(test, many);
    const log = jest.spyOn(test.app.db.connection.logger, "logQuery").mockClear();
    await leads(test.as(rep), { ids, status: ["NEW"] });
    expect(log).toHaveBeenCalledTimes(1);
    const [sql, parameters] = log.mock.calls[0] ?? [];
    const plan = await test.app.db.query<{ type: string; rows: string }[]>(
      `EXPLAIN ${/\((SELECT .*?LIMIT 20)/s.exec(sql ?? "")?.[1]}`,
      parameters as unknown[],
    );
    expect(plan).toEqual([expect.objectContaining({ type: "range", rows: String(ids.length) })]);
  });

  it("stays the same while a status changes the place of one lead only", async () => {
    const before = await names({ ownerId: own.id, sort: { by: "NAME" } });
    const [first] = (await leads(test.as(own), { ownerId: own.id, sort: { by: "NAME" } })).items;
    await changeLeadStatus(test.as(own), { id: first?.id, status: "CONVERTED" });
    expect(await names({ ownerId: own.id, sort: { by: "NAME" } })).toEqual(before);
  });
});
