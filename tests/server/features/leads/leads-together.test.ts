import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { assignLeads } from "../../../../server/features/leads/assign-leads";
import { changeLeadStatuses } from "../../../../server/features/leads/change-lead-statuses";
import { deleteLead } from "../../../../server/features/leads/delete-lead";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { tagLeads } from "../../../../server/features/leads/tag-leads";
import { tagsOfLead } from "../../../../server/features/leads/tag.loaders";
import type { UseCase } from "../../../../server/platform/use-case";
import { inSeconds, storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";

let test: TestApp;
let cast: Cast;
let leads: Lead[];
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  leads = [];
  for (let count = 0; count < 4; count += 1) leads.push(await storeLead(test, cast.owner));
});
afterAll(() => test.close());

const ids = () => leads.map(({ id }) => id);
const stored = () => Promise.all(leads.map(({ id }) => test.app.db.findOneByOrFail(Lead, { id })));
const tagNames = (lead: Lead) => tagsOfLead(test.as(cast.owner), lead).then((tags) => tags.map(({ name }) => name));
const logged = (action: ActivityEntry["action"]) =>
  test.app.db.find(ActivityEntry, { where: leads.map(({ id }) => ({ leadId: id, action })), order: { leadId: "ASC" } });

/** Each verb that changes several leads, and what it takes besides their ids. */
const verbs: [string, UseCase<Lead[]>, () => object][] = [
  ["changing their status", changeLeadStatuses, () => ({ status: "INTERESTED" })],
  ["assigning them", assignLeads, () => ({ ownerId: cast.stranger.id })],
  ["tagging them", tagLeads, () => ({ add: ["VIP"] })],
];

describe.each(verbs)("%s together", (_what, verb, change) => {
  const run = (given: readonly string[], user = cast.admin) => verb(test.as(user), { ids: given, ...change() });

  it("answers them in the order in which they were named, each a version further", async () => {
    const named = ids().toReversed();
    const answered = await run(named);
    expect(answered.map(({ id, version }) => ({ id, version }))).toEqual(named.map((id) => ({ id, version: 2 })));
    expect(await stored()).toMatchObject(leads.map(() => ({ version: 2, updatedAt: test.app.now() })));
  });

  it("names those that are not there, and changes none", async () => {
    await deleteLead(test.as(cast.admin), { id: ids()[1] });
    const before = await everything(test);
    await expect(run([...ids(), "999999"])).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: [{ field: "ids.1" }, { field: "ids.4" }],
    });
    expect(await everything(test)).toEqual(before);
  });

  it("names those that are out of the caller's sight before those that are not theirs to change", async () => {
    const own = await storeLead(test, cast.stranger);
    const asked = verb(readingOwn(test, cast.stranger), { ids: [own.id, ...ids()], ...change() });
    await expect(asked).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: ids().map((_, at) => ({ field: `ids.${at + 1}` })),
    });
  });

  it("refuses by field what is no list of 1 to 100 ids, each once", async () => {
    const before = await everything(test);
    const [first = ""] = ids();
    const many = Array.from({ length: 101 }, (_, index) => String(index + 1));
    const wrong: [unknown, string][] = [
      [[], "ids"],
      [many, "ids"],
      [[...ids(), first], "ids.4"],
      [[first, "1abc"], "ids.1"],
      [null, "ids"],
    ];
    for (const [given, field] of wrong) {
      const asked = verb(test.as(cast.admin), { ids: given, ...change() });
      await expect(asked).rejects.toMatchObject({ code: "VALIDATION_FAILED", details: [{ field }] });
    }
    expect(await everything(test)).toEqual(before);
  });

  it("lets nobody in who is not signed in", async () => {
    await expect(verb(test.as(null), { ids: ids(), ...change() })).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("takes turns with another who names the same leads the other way round, and both are done", async () => {
    const rounds = Array.from({ length: 6 }, (_, round) =>
      changeLeadStatuses(test.as(cast.admin), {
        ids: round % 2 === 0 ? ids() : ids().toReversed(),
        status: round % 2 === 0 ? "CONVERTED" : "NOT_INTERESTED",
      }),
    );
    await expect(Promise.all([run(ids().toReversed()), ...rounds])).resolves.toHaveLength(7);
    const versions = (await stored()).map(({ version }) => version);
    expect(new Set(versions).size).toBe(1);
  });
});

describe("changing the status of several leads", () => {
  const change = (input: object, user = cast.owner) => changeLeadStatuses(test.as(user), { ids: ids(), ...input });

  it("logs each that changes, as for a single one, and leaves those that stand there already", async () => {
    await change({ ids: ids().slice(2), status: "CONVERTED" });
    const at = (await stored())[2]?.convertedAt;
    test.pass(60);
    await change({ status: "CONVERTED" });
    expect((await stored()).map(({ status, version }) => [status, version])).toEqual(leads.map(() => ["CONVERTED", 2]));
    expect((await stored()).map(({ convertedAt }) => convertedAt)).toEqual([test.app.now(), test.app.now(), at, at]);
    expect(await logged("STATUS_CHANGE")).toMatchObject(
      leads.map(() => ({ userId: cast.owner.id, metaJson: { status: { from: "NEW", to: "CONVERTED" } } })),
    );
  });

  it("names those that are a colleague's, and changes none of one's own either", async () => {
    const own = await storeLead(test, cast.stranger);
    const before = await everything(test);
    await expect(change({ ids: [own.id, ...ids()], status: "CONVERTED" }, cast.stranger)).rejects.toMatchObject({
      code: "FORBIDDEN",
      details: ["ids.1", "ids.2", "ids.3", "ids.4"].map((field) => ({ field })),
    });
    expect(await everything(test)).toEqual(before);
  });

  it("gives them back the date since when they were customers", async () => {
    const convertedAt = inSeconds(test, -86_400).toISOString();
    await change({ status: "CONVERTED", convertedAt });
    expect(await stored()).toMatchObject(leads.map(() => ({ convertedAt: new Date(convertedAt) })));
  });

  it("refuses a date that lies ahead, or that comes with another status", async () => {
    const before = await everything(test);
    const [ahead, past] = [inSeconds(test, 1).toISOString(), inSeconds(test, -1).toISOString()];
    for (const input of [
      { status: "CONVERTED", convertedAt: ahead },
      { status: "NEW", convertedAt: past },
    ]) {
      await expect(change(input)).rejects.toMatchObject({
        code: "VALIDATION_FAILED",
        details: [{ field: "convertedAt" }],
      });
    }
    expect(await everything(test)).toEqual(before);
  });
});

describe("assigning several leads", () => {
  it("logs from whom to whom, and leaves what is theirs already", async () => {
    const theirs = await storeLead(test, cast.stranger);
    await assignLeads(test.as(cast.admin), { ids: [theirs.id, ...ids()], ownerId: cast.stranger.id });
    expect(await test.app.db.findOneBy(Lead, { id: theirs.id })).toMatchObject({ version: 1 });
    expect(await logged("LEAD_ASSIGNED")).toMatchObject(
      leads.map(() => ({ metaJson: { ownerId: { from: cast.owner.id, to: cast.stranger.id } } })),
    );
  });

  it("is for ADMINs, and only to who may own leads", async () => {
    const before = await everything(test);
    const assign = (user = cast.owner, ownerId = cast.stranger.id) =>
      assignLeads(test.as(user), { ids: ids(), ownerId });
    await expect(assign()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(assign(cast.viewer)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(assign(cast.admin, cast.viewer.id)).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "ownerId" }],
    });
    expect(await everything(test)).toEqual(before);
  });
});

describe("tagging several leads", () => {
  const tag = (input: object) => tagLeads(test.as(cast.owner), { ids: ids(), ...input });

  it("takes off first and puts on then, and logs those that this changes", async () => {
    await tag({ ids: ids().slice(0, 2), add: ["Cold", "Fair"] });
    await tag({ add: ["fair", "VIP"], remove: ["cold"] });
    for (const lead of leads) expect((await tagNames(lead)).map((name) => name.toLowerCase())).toEqual(["fair", "vip"]);
    expect((await stored()).map(({ version }) => version)).toEqual([3, 3, 2, 2]);
    await tag({ add: ["VIP"], remove: ["unheard of"] });
    expect((await stored()).map(({ version }) => version)).toEqual([3, 3, 2, 2]);
    const [entry] = await logged("LEAD_UPDATED");
    expect(entry).toMatchObject({ metaJson: { tags: { from: null, to: "Cold, Fair" } } });
  });

  it("names those that would have more than twenty, and stores none", async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
    await tag({ ids: [ids()[2]], add: twenty });
    const before = await everything(test);
    await expect(tag({ add: ["one more"] })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "ids.2" }],
    });
    expect(await everything(test)).toEqual(before);
  });
});
