import { ActivityEntry } from "../../../../server/features/activity/activity-entry.entity";
import { deleteTag } from "../../../../server/features/leads/delete-tag";
import { Lead } from "../../../../server/features/leads/lead.entity";
import { mergeTags } from "../../../../server/features/leads/merge-tags";
import { renameTag } from "../../../../server/features/leads/rename-tag";
import { tagLead } from "../../../../server/features/leads/tag-lead";
import { Tag } from "../../../../server/features/leads/tag.entity";
import { tagsOfLead } from "../../../../server/features/leads/tag.loaders";
import { tags } from "../../../../server/features/leads/tags";
import { storeLead } from "../../../support/factories";
import { everything, readingOwn, storeCast, type Cast } from "../../../support/permissions";
import { startTestApp, type TestApp } from "../../../support/test-app";
import { longest, storableTexts, unstorableTexts } from "../../../support/texts";
import { expectAllRefused } from "../../../support/refusals";

let test: TestApp;
let cast: Cast;
let lead: Lead;
beforeAll(async () => {
  test = await startTestApp();
  cast = await storeCast(test);
});
beforeEach(async () => {
  for (const table of ["lead_tags", "tags"]) await test.app.db.query(`DELETE FROM ${table}`);
  lead = await storeLead(test, cast.owner);
});
afterAll(() => test.close());

const tag = (input: object, { id } = lead) => tagLead(test.as(cast.owner), { id, ...input });
const namesOn = async (on = lead) => (await tagsOfLead(test.as(cast.owner), on)).map(({ name }) => name);
const tagNamed = (name: string) => test.app.db.findOneByOrFail(Tag, { name });
const allNames = async () => (await tags(test.as(cast.viewer), {})).items.map(({ name }) => name);

describe("tagging a lead", () => {
  it("makes the tags that are new, keeps the others, and logs the names from and to", async () => {
    await tag({ add: ["Wholesale", " VIP "] });
    await tag({ add: ["vip", "Zoo"], remove: ["WHOLESALE"] });
    expect(await namesOn()).toEqual(["VIP", "Zoo"]);
    expect(await allNames()).toEqual(["VIP", "Wholesale", "Zoo"]);
    expect(await test.app.db.findOneBy(Lead, { id: lead.id })).toMatchObject({ version: 3 });
    const entries = await test.app.db.find(ActivityEntry, {
      where: { leadId: lead.id, action: "LEAD_UPDATED" },
      order: { id: "ASC" },
    });
    expect(entries.map(({ metaJson }) => metaJson)).toEqual([
      { tags: { from: null, to: "VIP, Wholesale" } },
      { tags: { from: "VIP, Wholesale", to: "VIP, Zoo" } },
    ]);
  });

  it("with what is on it already, or off it, changes and logs nothing", async () => {
    await tag({ add: ["Café"] });
    const before = await everything(test);
    await tag({ add: ["cafe"], remove: ["unheard of"] });
    await tag({});
    expect(await everything(test)).toEqual(before);
  });

  it("ignores case and accents, and tells emoji apart", async () => {
    await tag({ add: ["Straße", "STRASSE", "łódź", "Lodz", "🔥", "🌻"] });
    expect(await namesOn()).toHaveLength(4);
    expect(await namesOn()).toEqual(expect.arrayContaining(["🔥", "🌻"]));
  });

  it("takes at most twenty in all, and stores none of too many", async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
    await tag({ add: twenty });
    const before = await everything(test);
    await expect(tag({ add: ["one more"] })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "add" }],
    });
    expect(await everything(test)).toEqual(before);
    await tag({ add: ["one more"], remove: ["tag 7"] });
    expect(await namesOn()).toHaveLength(20);
  });

  it.each([...storableTexts, ["the longest text", longest(50)]])("stores %s as sent", async (_what, text) => {
    await tag({ add: [text] });
    expect(await namesOn()).toEqual([text]);
  });

  it.each([...unstorableTexts, ["51 characters", longest(51)], ["a blank", "  "]])(
    "refuses %s",
    async (_what, text) => {
      for (const input of [{ add: [text] }, { remove: [text] }]) {
        await expect(tag(input)).rejects.toMatchObject({
          code: "VALIDATION_FAILED",
          details: [{ field: `${Object.keys(input)[0]}.0` }],
        });
      }
      expect(await allNames()).toEqual([]);
    },
  );

  it("makes a tag once when twenty leads are given it at once", async () => {
    const leads = await Promise.all(Array.from({ length: 20 }, () => storeLead(test, cast.owner)));
    await Promise.all(leads.map((one, index) => tag({ add: index % 2 ? ["New", "Old"] : ["old", "NEW"] }, one)));
    expect(await test.app.db.count(Tag)).toBe(2);
    for (const one of leads) expect(await namesOn(one)).toHaveLength(2);
  });

  it("is for its owner and admins; the rest is refused and changes nothing", async () => {
    const input = { id: lead.id, add: ["VIP"] };
    const before = await everything(test);
    for (const user of [cast.stranger, cast.viewer]) {
      await expect(tagLead(test.as(user), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(tagLead(test.as(null), input)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(tagLead(readingOwn(test, cast.stranger), input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await everything(test)).toEqual(before);
    await expect(tagLead(test.as(cast.admin), input)).resolves.toMatchObject({ id: lead.id });
  });
});

describe("renaming a tag", () => {
  const rename = (id: string, name: string, user = cast.admin) => renameTag(test.as(user), { id, name });

  it("renames it on every lead, without an entry in their history", async () => {
    await tag({ add: ["Old"] });
    const entries = await test.app.db.count(ActivityEntry);
    const { id } = await tagNamed("Old");
    await expect(rename(id, "New")).resolves.toMatchObject({ id, name: "New" });
    await expect(rename(id, "NEW")).resolves.toMatchObject({ id, name: "NEW" });
    expect(await namesOn()).toEqual(["NEW"]);
    expect(await test.app.db.count(ActivityEntry)).toBe(entries);
  });

  it("to the name of another one makes them one, also on a lead that has both", async () => {
    const other = await storeLead(test, cast.owner);
    await tag({ add: ["Client", "Customer"] });
    await tag({ add: ["Client"] }, other);
    const customer = await tagNamed("Customer");
    await expect(rename((await tagNamed("Client")).id, "customer")).resolves.toMatchObject({ id: customer.id });
    expect([await namesOn(), await namesOn(other), await allNames()]).toEqual([
      ["Customer"],
      ["Customer"],
      ["Customer"],
    ]);
  });
});

describe("merging tags", () => {
  it("puts one in the place of the other", async () => {
    const other = await storeLead(test, cast.owner);
    await tag({ add: ["a", "b"] });
    await tag({ add: ["a"] }, other);
    const [a, b] = [await tagNamed("a"), await tagNamed("b")];
    await expect(mergeTags(test.as(cast.admin), { from: a.id, into: b.id })).resolves.toMatchObject({ id: b.id });
    expect([await namesOn(), await namesOn(other), await allNames()]).toEqual([["b"], ["b"], ["b"]]);
  });

  it("of a tag with itself is refused by field", async () => {
    await tag({ add: ["a"] });
    const { id } = await tagNamed("a");
    await expect(mergeTags(test.as(cast.admin), { from: id, into: id })).rejects.toMatchObject({
      code: "VALIDATION_FAILED",
      details: [{ field: "into" }],
    });
    expect(await namesOn()).toEqual(["a"]);
  });

  it("loses nobody's tag while leads are being tagged with either", async () => {
    const leads = await Promise.all(Array.from({ length: 10 }, () => storeLead(test, cast.owner)));
    await tag({ add: ["from", "into"] });
    const [from, into] = [await tagNamed("from"), await tagNamed("into")];
    await Promise.all([
      ...leads.slice(0, 5).map((one) => tag({ add: ["from"] }, one)),
      mergeTags(test.as(cast.admin), { from: from.id, into: into.id }),
      ...leads.slice(5).map((one) => tag({ add: ["from"] }, one)),
    ]);
    for (const one of leads) expect(await namesOn(one)).toHaveLength(1);
  });
});

describe("deleting a tag", () => {
  it("takes it off every lead and answers what it was", async () => {
    await tag({ add: ["a", "b"] });
    const { id } = await tagNamed("a");
    await expect(deleteTag(test.as(cast.admin), { id })).resolves.toMatchObject({ id, name: "a" });
    expect([await namesOn(), await allNames()]).toEqual([["b"], ["b"]]);
    await expect(deleteTag(test.as(cast.admin), { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("keeping tags in order", () => {
  it("is for admins only", async () => {
    await tag({ add: ["a", "b"] });
    const [{ id }, { id: into }] = [await tagNamed("a"), await tagNamed("b")];
    const before = await everything(test);
    for (const user of [cast.owner, cast.stranger, cast.viewer]) {
      const ctx = test.as(user);
      const attempts = [renameTag(ctx, { id, name: "c" }), mergeTags(ctx, { from: id, into }), deleteTag(ctx, { id })];
      await expectAllRefused(attempts, "FORBIDDEN");
    }
    const admin = test.as(cast.admin);
    const unknown = "999999";
    await expectAllRefused(
      [
        renameTag(admin, { id: unknown, name: "c" }),
        mergeTags(admin, { from: unknown, into }),
        mergeTags(admin, { from: id, into: unknown }),
        deleteTag(admin, { id: unknown }),
      ],
      "NOT_FOUND",
    );
    expect(await everything(test)).toEqual(before);
  });
});

describe("the list of tags", () => {
  it("is sorted by name, paged, and searched by a part of the name in which nothing is a wildcard", async () => {
    await tag({ add: ["Émile", "beta", "100%", "a_b", "axb", "back\\slash"] });
    const found = async (input: object) => (await tags(test.as(cast.viewer), input)).items.map(({ name }) => name);
    expect(await found({ search: "emil" })).toEqual(["Émile"]);
    expect(await found({ search: "ET" })).toEqual(["beta"]);
    expect(await found({ search: "%" })).toEqual(["100%"]);
    expect(await found({ search: "a_b" })).toEqual(["a_b"]);
    expect(await found({ search: "k\\s" })).toEqual(["back\\slash"]);
    expect(await found({ search: "  " })).toHaveLength(6);
    expect(await found({ page: 2, limit: 4 })).toEqual(["beta", "Émile"]);
    await expect(tags(test.as(null), {})).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
